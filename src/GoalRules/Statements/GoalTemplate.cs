using System.Globalization;

namespace GoalRules;

/// <summary>A text said again as a goal that can be measured, in its language: what it already says is filled in, the rest are gaps in square brackets.</summary>
internal sealed class GoalTemplate(Statement statement, TokenizedText text)
{
    private readonly Lexicon _lexicon = text.Lexicon.IsEmpty ? Lexicons.BuiltIn.For("en") : text.Lexicon.Closest(text);

    /// <summary>"Increase [measure of trust] from [baseline] to [target] by Q3".</summary>
    public string Measurable()
    {
        var verb = statement.ChangeVerb?.Text ?? Say("change");
        var measure = statement.Measures is [{ Measured: { } measured }, ..] ? measured.Text : MeasureOf();
        var baseline = statement.Baseline is { } start ? WithUnit(start) : Say("baseline");
        var target = statement.Target is { Kind: TargetKind.Level } end ? WithUnit(end) : Say("target");
        return Say("goal", verb, measure, baseline, target, Date());
    }

    /// <summary>"Open the new depot by [date]"; of several sentences all are due then.</summary>
    public string Dated()
    {
        var all = statement.Text.Trim().TrimEnd('.');
        return Say(HasSeveralSentences() ? "dated-sentences" : "dated", all);
    }

    private string MeasureOf() =>
        statement.Clauses is [{ Object: { } thing, ObjectKind: not (ObjectKind.None or ObjectKind.Unknown) }, ..] && WithoutVagueWords(thing) is { Length: > 0 } name ? Say("measure-of", name) : Say("measure");

    /// <summary>"complaints" of "fewer complaints", "workshop" of "workshop better".</summary>
    private string WithoutVagueWords(Phrase thing)
    {
        var (first, last) = (text.FirstFrom(thing.Span.Start), text.FirstFrom(thing.Span.End) - 1);
        while (first <= last && text.Is(first, WordClasses.Vague)) first++;
        while (last > first && text.Is(last, WordClasses.Vague)) last--;
        return first <= last ? statement.Text[text[first].Span.Start..text[last].Span.End] : "";
    }

    /// <summary>The deadline with the word before it where that belongs to it: "within 90 days".</summary>
    private string Date()
    {
        if (statement.Deadline is not { } deadline) return Say("date-gap");
        const WordClasses Prepositions = WordClasses.FirmDatePrepositions | WordClasses.DatePrepositions;
        var date = text.FirstFrom(deadline.Span.Start);
        var first = date;
        while (first > 0 && text.Is(first - 1, Prepositions | WordClasses.Filler)) first--;
        return first < date && text.Is(first, Prepositions) ? statement.Text[text[first].Span.Start..deadline.Span.End] : Say("date", deadline.Text);
    }

    private bool HasSeveralSentences()
    {
        for (var i = 0; i < text.Count; i++)
        {
            if (text.EndsSentence(i)) return true;
        }

        return false;
    }

    private static string WithUnit(StatedTarget target) => target.Unit switch
    {
        var unit when target.Phrase.Text.EndsWith(unit, StringComparison.OrdinalIgnoreCase) => target.Phrase.Text, // "", "30s"
        "$" or "€" or "£" => target.Unit + target.Phrase.Text,
        _ => $"{target.Phrase.Text} {target.Unit}",
    };

    private string Say(string key, params string[] arguments) => string.Format(CultureInfo.InvariantCulture, _lexicon.Templates[key], arguments);
}
