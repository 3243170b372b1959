namespace GoalRules;

/// <summary>Finds the terms and acronyms that a text itself defines.</summary>
internal sealed class DefinitionReader(string text, IReadOnlyList<Word> words, Lexicon lexicon)
{
    /// <summary>What brackets begin with that say how many rather than what.</summary>
    private const WordClasses NotDefining = WordClasses.CurrentSigns | WordClasses.AmountStarts | WordClasses.AmountTargets | WordClasses.AmountChanges;

    private List<TextSpan>? _signs;

    /// <summary>The terms, as <see cref="Definitions.Key"/> has them, to which the text gives a meaning.</summary>
    public HashSet<string> Read()
    {
        var explained = new HashSet<string>(StringComparer.Ordinal);
        foreach (var term in lexicon.CompanyTerms.Find(text))
        {
            if (IsExplained(words.FirstFrom(term.End))) explained.Add(Definitions.Key(text.Substring(term.Start, term.Length)));
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (Acronym.Is(text, words[i]) && IsDefined(i)) explained.Add(Definitions.Key(Acronym.Stem(text, words[i]).ToString()));
        }

        return explained;
    }

    /// <summary>"monthly recurring revenue (MRR)", "MRR (monthly recurring revenue)", "MRR = …".</summary>
    private bool IsDefined(int i)
    {
        var span = words[i].Span;
        if (span.Start > 0 && text[span.Start - 1] == '(' && span.End < text.Length && text[span.End] == ')') return true;
        if (IsExplained(i + 1)) return true;
        var stem = Acronym.Stem(text, words[i]);
        return i + stem.Length < words.Count && Gap(i).Trim(' ') is "(" or ":" or "," or "-" && Spells(i + 1, stem);
    }

    /// <summary>Whether words begin with an acronym's letters.</summary>
    private bool Spells(int first, ReadOnlySpan<char> acronym)
    {
        for (var k = 0; k < acronym.Length; k++)
        {
            if (char.ToUpperInvariant(text[words[first + k].Span.Start]) != acronym[k]) return false;
        }

        return true;
    }

    /// <summary>Whether a definition follows at once: "active users, i.e. …", "active users (signed in last week)", "MQL = …".</summary>
    private bool IsExplained(int next)
    {
        const int Apart = 3;
        if (next >= words.Count) return false;
        var gap = text.AsSpan(words[next - 1].Span.End, words[next].Span.Start - words[next - 1].Span.End);
        if (gap.Contains('=')) return words[next].Kind == WordKind.Letters;
        if (IsSign(next)) return true;
        for (var i = next; i < Math.Min(words.Count - 2, next + Apart); i++)
        {
            var before = Gap(i - 1);
            if (before.Contains('.') || before.Contains(';')) return false;
            if (before.Contains('(')) return words[i].Kind == WordKind.Letters && !words[i].Is(NotDefining) && Gap(i).IndexOf(')') < 0 && Gap(i + 1).IndexOf(')') < 0;
        }

        return false;
    }

    private bool IsSign(int i)
    {
        _signs ??= [.. lexicon.DefinitionSigns.Find(text)];
        var sign = _signs.FirstFrom(words[i].Span.Start);
        return sign < _signs.Count && _signs[sign].Start == words[i].Span.Start;
    }

    private ReadOnlySpan<char> Gap(int i) => text.AsSpan(words[i].Span.End, words[i + 1].Span.Start - words[i].Span.End);
}
