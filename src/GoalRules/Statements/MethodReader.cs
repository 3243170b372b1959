namespace GoalRules;

/// <summary>
/// Finds phrases that say how something is to be reached: "by holding weekly calls", "through newsletters", "en organisant des ateliers".
/// What changes a measure ("by reducing churn") is a result on the way rather than a method.
/// </summary>
internal sealed class MethodReader(TokenizedText text, Func<TextSpan, bool> isDate)
{
    public List<TextSpan> Read()
    {
        var methods = new List<TextSpan>();
        for (var i = 0; i + 1 < text.Count; i++)
        {
            if (!text.Lexicon.MethodPrepositions.Contains(text.WordAt(i)) || !PrescribesWork(i)) continue;
            var last = LastOf(i);
            methods.Add(new TextSpan(text[i].Span.Start, text[last].Span.End - text[i].Span.Start));
            i = last;
        }

        return methods;
    }

    private bool PrescribesWork(int preposition)
    {
        var next = preposition + 1;
        if (!Follows(next) || (preposition > 0 && text.Gap(preposition - 1) is "-")) return false; // "pull-through"
        while (EndsInLy(next) && Follows(next + 1)) next++;
        return text.Lexicon.MethodVerbs.Contains(text.WordAt(next)) ? !IsPassive(preposition - 1) && !IsName(preposition, next) : !text.Is(preposition, WordClasses.ObjectEnds) && NamesWork(next);
    }

    /// <summary>"approved by testing": who does it, not how.</summary>
    private bool IsPassive(int before) => before >= 0 && Follows(before + 1) && text.WordAt(before).EndsWith("ed", StringComparison.OrdinalIgnoreCase);

    /// <summary>"by Recruiting Operations", where not every word has a capital.</summary>
    private bool IsName(int preposition, int i) => char.IsLower(text.WordAt(preposition)[0]) && char.IsUpper(text.WordAt(i)[0]) && Follows(i + 1) && char.IsUpper(text.WordAt(i + 1)[0]) && HasLowerCase(i);

    /// <summary>"through regular meetings", "via our newsletter": work by its name, behind a few words that describe it.</summary>
    private bool NamesWork(int first)
    {
        const int Reach = 4;
        for (var i = first; i < text.Count && i < first + Reach && Follows(i); i++)
        {
            if (text.Is(i, WordClasses.Events | WordClasses.Artefacts)) return !Follows(i + 1) || text.Is(i + 1, WordClasses.ObjectEnds | WordClasses.AmountFollowers) || text.Is(i + 1, WordClasses.Genitives);
            if (i > first && text.Is(i, WordClasses.ObjectEnds)) return false;
        }

        return false;
    }

    /// <summary>The method's last word: it ends with its clause, or where a date or another method begins.</summary>
    private int LastOf(int preposition)
    {
        var last = preposition + 1;
        while (Follows(last + 1) && !text.Is(last + 1, WordClasses.FirmDatePrepositions) && !text.Lexicon.MethodPrepositions.Contains(text.WordAt(last + 1)) && !text.IsWord(last + 1, "so") && !text.IsWord(last + 1, "afin") && !isDate(text[last + 1].Span)) last++;
        while (last > preposition + 1 && text.Is(last, WordClasses.Conjunctions | WordClasses.DatePrepositions | WordClasses.Filler)) last--;
        return last;
    }

    /// <summary>Whether nothing but a space or a hyphen stands before a word.</summary>
    private bool Follows(int i) => i > 0 && i < text.Count && text[i].Span.Start == text[i - 1].Span.End + 1 && text.Text[text[i - 1].Span.End] is ' ' or '-';

    private bool EndsInLy(int i) => text.WordAt(i).EndsWith("ly", StringComparison.OrdinalIgnoreCase);

    private bool HasLowerCase(int i) => text.WordAt(i)[1..].IndexOfAnyInRange('a', 'z') >= 0;
}
