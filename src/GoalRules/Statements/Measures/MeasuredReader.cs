using System.Buffers;

namespace GoalRules;

/// <summary>Finds the words that say what a number measures: those that lead to it, or those behind it.</summary>
internal sealed class MeasuredReader(TokenizedText text, DateReader calendar)
{
    /// <summary>More words lead to no number by themselves.</summary>
    private const int MostWords = 12;

    private const int MostLeads = 6;

    /// <summary>Verbs that say how the measure itself moves.</summary>
    private const WordClasses Moves = PartsOfSpeech.Changes | WordClasses.AmountTargets;

    private const WordClasses Verbs = PartsOfSpeech.Verbs | WordClasses.AmountTargets;

    private const WordClasses Prepositions = WordClasses.AmountStarts | WordClasses.AmountTargets | WordClasses.AmountChanges | WordClasses.AmountHedges | WordClasses.CurrentSigns;

    private const WordClasses Openers = WordClasses.Filler | WordClasses.OpeningFillers | WordClasses.Conjunctions;

    private const WordClasses PhraseEnds = WordClasses.ObjectEnds | WordClasses.AmountFollowers | WordClasses.StateVerbs | WordClasses.Conjunctions
        | WordClasses.FirmDatePrepositions | WordClasses.DatePrepositions | WordClasses.AmountStarts | WordClasses.AmountTargets | WordClasses.AmountChanges | WordClasses.NumberWords;

    private const NumberCues Leads = NumberCues.Of | NumberCues.BaselineHedges | NumberCues.RangeJoints | NumberCues.Moves | NumberCues.Articles | NumberCues.Contrasts;

    private static readonly SearchValues<char> Signs = SearchValues.Create(" %+$€£×");
    private static readonly SearchValues<char> LeadingSigns = SearchValues.Create(" (:[=<>≥≤~-$€£+");

    /// <param name="first">The first number of the measure.</param>
    /// <param name="claimed">The one that says what must be reached.</param>
    public TextSpan? Of(Number first, Number claimed)
    {
        var isLed = first.Role != AmountRole.Unknown || (first.Lead & (NumberCues.Of | NumberCues.Comparators)) != NumberCues.None || !text.IsSpaced(first.First - 1);
        // "with at least 10 guests"
        isLed &= !text.Cues(first.LeadFirst - 1).HasFlag(NumberCues.Circumstances) || first.Lead.HasFlag(NumberCues.Of);
        if (!isLed && Behind(claimed) is { } counted) return counted;
        var isComparator = (first.Lead & NumberCues.Comparators) != NumberCues.None;
        var before = Before(first.First, isComparator ? first.LeadFirst : first.First, out var isAgent);
        return (before is null || isAgent ? Behind(claimed) : null) ?? before;
    }

    /// <summary>What a word such as "every" or "double" is said of.</summary>
    public TextSpan? Behind(int word) => text.IsSpaced(word) ? Phrase(word + 1) : null;

    /// <summary>What leads to a word such as "half" or "zero".</summary>
    public TextSpan? Before(int word) => Before(word, word, out _);

    /// <summary>"customers" in "20 new customers", "letters" in "95 % of all letters", "sales" in "a 5 % increase in sales".</summary>
    private TextSpan? Behind(Number number)
    {
        var last = number.Upper ?? number;
        var next = last.Behind;
        if (next >= text.Count || text.Gap(next - 1).ContainsAnyExcept(Signs) || text.Cues(next).HasFlag(NumberCues.MeasureUnits) || text.Is(next, WordClasses.DurationNouns)) return null;
        if (text.Cues(next).HasFlag(NumberCues.Movements) && IsJoint(next + 1)) next++;
        return Phrase(text.Cues(next).HasFlag(NumberCues.Of) || (IsJoint(next) && number.Noun < 0 && number.Unit.Length > 0) ? next + 1 : next);
    }

    private bool IsJoint(int i) => (text.Cues(i) & (NumberCues.Of | NumberCues.In)) != NumberCues.None;

    /// <summary>The noun phrase that begins at a word.</summary>
    private TextSpan? Phrase(int first)
    {
        while (text.Is(first, WordClasses.Filler | WordClasses.OpeningFillers | WordClasses.Universals) || (text.Cues(first) & (NumberCues.Articles | NumberCues.Determiners)) != NumberCues.None) first++;
        var end = first;
        for (var i = first; i < text.Count && i < first + MostWords && !calendar.Covers(text[i].Span) && (i == first || IsJoined(i - 1)) && Continues(first, i); i++)
        {
            if ((text.Cues(i) & (NumberCues.Of | NumberCues.Ranks)) == NumberCues.None) end = i + 1;
        }

        return end > first ? text.Span(first, end - 1) : null;
    }

    private bool Continues(int first, int i)
    {
        // "90-day retention", "tier 1 deals"
        if (text.IsNumber(i)) return text.Gap(i) is "-" || (i > first && text.Is(i - 1, WordClasses.NumberedNouns));
        if (text.Cues(i).HasFlag(NumberCues.Of)) return i > first;
        if (text.Is(i, WordClasses.Completions)) return i == first;
        // "time to hire"
        if (text.Cues(i).HasFlag(NumberCues.RangeJoints)) return i > first && text.Is(i - 1, WordClasses.MeasureNouns) && text.IsLetters(i + 1) && !text.Is(i + 1, PhraseEnds | WordClasses.AmountHedges);
        return !text.Is(i, i == first ? PhraseEnds & ~WordClasses.StateVerbs : PhraseEnds) && !text.Cues(i).HasFlag(NumberCues.Circumstances);
    }

    private bool IsJoined(int i) => text.Gap(i) is " " or "-" or "/" or "'";

    /// <summary>The noun phrase that leads to a number: "share of repeat guests" before "from 31 to 40 %".</summary>
    /// <param name="first">The number's first word.</param>
    /// <param name="lead">The first word of what compares it.</param>
    /// <param name="isAgent">Whether it may name who does something, or what is done, rather than what is measured.</param>
    private TextSpan? Before(int first, int lead, out bool isAgent)
    {
        isAgent = false;
        var last = Lead(first, lead);
        if (last < 0 || calendar.Covers(text[last].Span)) return null;
        var start = Start(last, out var opensWithVerb);
        if (start < 0) return null;
        if (!opensWithVerb && (text.Is(last, Verbs) || (text.Is(last, WordClasses.StateVerbs) && !text.Is(last, WordClasses.MeasureNouns))))
        {
            isAgent = !text.Is(last, WordClasses.StateVerbs);
            while (last >= start && text.Is(last, Moves | WordClasses.StateVerbs)) last--;
        }

        // "Porter le taux": a word that no lexicon knows is a verb where an article follows; "Answer at least 95 %" may be one.
        if (!opensWithVerb && start < last && IsArticle(start + 1) && !IsArticle(start)) start++;
        isAgent |= start == last && !opensWithVerb && !text.Is(start, WordClasses.Results | WordClasses.MeasureNouns) && !IsAbbreviation(start);
        while (start <= last && (text.Is(start, Openers) || (text.Cues(start) & (NumberCues.Articles | NumberCues.Determiners)) != NumberCues.None)) start++;
        while (last >= start && IsNoEnd(last)) last--;
        return last >= start ? text.Span(start, last) : null;
    }

    /// <summary>The last word before the prepositions, comparators and signs that lead to a number; -1 where something else stands there.</summary>
    private int Lead(int first, int lead)
    {
        var last = lead - 1;
        for (; last >= 0 && last > first - MostLeads && !text.Gap(last).ContainsAnyExcept(LeadingSigns) && (text.Is(last, Prepositions) || (text.Cues(last) & Leads) != NumberCues.None); last--)
        {
            // "… and achieve 60 %": what stands before the verb is another clause.
            if (text.Is(last, WordClasses.AmountTargets) && !text.Cues(last).HasFlag(NumberCues.RangeJoints) && text.Is(last - 1, WordClasses.Conjunctions)) return -1;
        }

        return last >= 0 && !text.Gap(last).ContainsAnyExcept(LeadingSigns) && text.IsLetters(last) ? last : -1;
    }

    /// <summary>The first word of what leads to a number: behind the verb or the last number, or where the clause begins; -1 where that is too far away.</summary>
    private int Start(int last, out bool opensWithVerb)
    {
        opensWithVerb = false;
        var conjunction = -1;
        for (var i = last; i > last - MostWords; i--)
        {
            if (i < 0 || (i < last && !IsJoined(i)) || calendar.Covers(text[i].Span)) return i + 1;
            if (i < last && IsWithin(i)) continue;
            // "50 and CSAT": what stands beyond the conjunction belongs to the other number.
            if ((text[i].Kind == WordKind.Number && text.Gap(i) is not "-") || text.Is(i, WordClasses.NumberWords)) return conjunction >= 0 ? conjunction + 1 : i + 1;
            if (text.Is(i, WordClasses.Conjunctions)) conjunction = i;
            if (!text.Is(i, Verbs) || !OpensClause(i) || NamesTime(i)) continue;
            opensWithVerb = true;
            return i + 1;
        }

        return -1;
    }

    /// <summary>Whether more is expected behind a word.</summary>
    private bool IsNoEnd(int i) =>
        text.Is(i, WordClasses.Conjunctions)
        || (text.Cues(i) & (NumberCues.Of | NumberCues.In | NumberCues.Circumstances | NumberCues.Articles | NumberCues.Determiners | NumberCues.Ranks)) != NumberCues.None;

    private bool IsArticle(int i) => text.Is(i, WordClasses.Filler) || (text.Cues(i) & (NumberCues.Articles | NumberCues.Determiners)) != NumberCues.None;

    private bool IsAbbreviation(int i) => !text.WordAt(i).ContainsAnyInRange('a', 'z');

    /// <summary>"calls answered within 30 seconds": a length of time that tells which ones are meant.</summary>
    private bool IsWithin(int i) =>
        text.Cues(i - 1).HasFlag(NumberCues.Circumstances) && (text.IsNumber(i) || text.Is(i, WordClasses.NumberWords)) && (text.Is(i + 1, WordClasses.DurationNouns) || text.Cues(i + 1).HasFlag(NumberCues.MeasureUnits));

    /// <summary>"time to hire"</summary>
    private bool NamesTime(int verb) => text.Cues(verb - 1).HasFlag(NumberCues.RangeJoints) && text.Is(verb - 2, WordClasses.MeasureNouns);

    private bool OpensClause(int i) =>
        i == 0 || !IsJoined(i - 1) || calendar.Covers(text[i - 1].Span) || text.Cues(i - 1).HasFlag(NumberCues.ClaimOpenings)
        || (text.Is(i - 1, WordClasses.OpeningFillers | WordClasses.Conjunctions | WordClasses.StateVerbs) && !text.Cues(i - 1).HasFlag(NumberCues.Determiners));
}
