namespace GoalRules;

/// <summary>
/// Finds phrases that say how something is to be reached: "by holding weekly calls", "through newsletters", "en organisant des ateliers".
/// What changes a measure ("by reducing churn") is a result on the way rather than a method.
/// </summary>
internal sealed class MethodReader(string text, IReadOnlyList<Word> words, Lexicon lexicon, Func<TextSpan, bool> isDate)
{
    public List<TextSpan> Read()
    {
        var methods = new List<TextSpan>();
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (!lexicon.MethodPrepositions.Contains(Text(i)) || !PrescribesWork(i)) continue;
            var last = LastOf(i);
            methods.Add(new TextSpan(words[i].Span.Start, words[last].Span.End - words[i].Span.Start));
            i = last;
        }

        return methods;
    }

    private bool PrescribesWork(int preposition)
    {
        var next = preposition + 1;
        if (!Follows(next)) return false;
        while (EndsInLy(next) && Follows(next + 1)) next++;
        return lexicon.MethodVerbs.Contains(Text(next)) ? !IsPassive(preposition - 1) && !IsName(preposition, next) : !Is(preposition, WordClasses.ObjectEnds) && NamesWork(next);
    }

    /// <summary>"approved by testing": who does it, not how.</summary>
    private bool IsPassive(int before) => before >= 0 && Follows(before + 1) && Text(before).EndsWith("ed", StringComparison.OrdinalIgnoreCase);

    /// <summary>"by Recruiting Operations", where not every word has a capital.</summary>
    private bool IsName(int preposition, int i) => char.IsLower(Text(preposition)[0]) && char.IsUpper(Text(i)[0]) && Follows(i + 1) && char.IsUpper(Text(i + 1)[0]) && HasLowerCase(i);

    /// <summary>"through regular meetings", "via our newsletter": work by its name, behind a few words that describe it.</summary>
    private bool NamesWork(int first)
    {
        const int Reach = 4;
        for (var i = first; i < words.Count && i < first + Reach && Follows(i); i++)
        {
            if (Is(i, WordClasses.Events | WordClasses.Artefacts)) return !Follows(i + 1) || Is(i + 1, WordClasses.ObjectEnds | WordClasses.AmountFollowers) || IsWord(i + 1, "of") || IsWord(i + 1, "de");
            if (i > first && Is(i, WordClasses.ObjectEnds)) return false;
        }

        return false;
    }

    /// <summary>The method's last word: it ends with its clause, or where a date or another method begins.</summary>
    private int LastOf(int preposition)
    {
        var last = preposition + 1;
        while (Follows(last + 1) && !Is(last + 1, WordClasses.FirmDatePrepositions) && !lexicon.MethodPrepositions.Contains(Text(last + 1)) && !IsWord(last + 1, "so") && !IsWord(last + 1, "afin") && !isDate(words[last + 1].Span)) last++;
        while (last > preposition + 1 && Is(last, WordClasses.Conjunctions | WordClasses.DatePrepositions | WordClasses.Filler)) last--;
        return last;
    }

    /// <summary>Whether nothing but a space or a hyphen stands before a word.</summary>
    private bool Follows(int i) => i > 0 && i < words.Count && words[i].Span.Start == words[i - 1].Span.End + 1 && text[words[i - 1].Span.End] is ' ' or '-';

    private bool IsWord(int i, string word) => Text(i).Equals(word, StringComparison.OrdinalIgnoreCase);

    private bool EndsInLy(int i) => Text(i).EndsWith("ly", StringComparison.OrdinalIgnoreCase);

    private bool HasLowerCase(int i) => Text(i)[1..].IndexOfAnyInRange('a', 'z') >= 0;

    private bool Is(int i, WordClasses classes) => i < words.Count && words[i].Is(classes);

    private ReadOnlySpan<char> Text(int i) => text.AsSpan(words[i].Span.Start, words[i].Span.Length);
}
