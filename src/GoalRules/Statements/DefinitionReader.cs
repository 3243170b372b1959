namespace GoalRules;

/// <summary>Finds the terms and acronyms that a text itself defines.</summary>
internal sealed class DefinitionReader(TokenizedText text)
{
    /// <summary>What brackets begin with that say how many rather than what.</summary>
    private const WordClasses NotDefining = WordClasses.CurrentSigns | WordClasses.AmountStarts | WordClasses.AmountTargets | WordClasses.AmountChanges;

    private List<TextSpan>? _signs;

    /// <summary>The terms, as <see cref="Definitions.Key"/> has them, to which the text gives a meaning.</summary>
    public HashSet<string> Read()
    {
        var explained = new HashSet<string>(StringComparer.Ordinal);
        foreach (var term in text.Lexicon.CompanyTerms.Find(text.Text))
        {
            if (IsExplained(text.FirstFrom(term.End))) explained.Add(Definitions.Key(text.Text.Substring(term.Start, term.Length)));
        }

        for (var i = 0; i < text.Count; i++)
        {
            if (Acronym.Is(text.Text, text[i]) && IsDefined(i)) explained.Add(Definitions.Key(Acronym.Stem(text.Text, text[i]).ToString()));
        }

        return explained;
    }

    /// <summary>"monthly recurring revenue (MRR)", "MRR (monthly recurring revenue)", "MRR = …".</summary>
    private bool IsDefined(int i)
    {
        var span = text[i].Span;
        if (span.Start > 0 && text.Text[span.Start - 1] == '(' && span.End < text.Text.Length && text.Text[span.End] == ')') return true;
        if (IsExplained(i + 1)) return true;
        var stem = Acronym.Stem(text.Text, text[i]);
        return i + stem.Length < text.Count && text.Gap(i).Trim(' ') is "(" or ":" or "," or "-" && Spells(i + 1, stem);
    }

    /// <summary>Whether the words from here begin with an acronym's letters.</summary>
    private bool Spells(int first, ReadOnlySpan<char> acronym)
    {
        for (var k = 0; k < acronym.Length; k++)
        {
            if (char.ToUpperInvariant(text.Text[text[first + k].Span.Start]) != acronym[k]) return false;
        }

        return true;
    }

    /// <summary>Whether a definition follows at once: "active users, i.e. …", "active users (signed in last week)", "MQL = …".</summary>
    private bool IsExplained(int next)
    {
        const int Apart = 3;
        if (next >= text.Count) return false;
        var gap = text.Text.AsSpan(text[next - 1].Span.End, text[next].Span.Start - text[next - 1].Span.End);
        if (gap.Contains('=')) return text[next].Kind == WordKind.Letters;
        if (IsSign(next)) return true;
        for (var i = next; i < Math.Min(text.Count - 2, next + Apart); i++)
        {
            var before = text.Gap(i - 1);
            if (before.Contains('.') || before.Contains(';')) return false;
            if (before.Contains('(')) return text[i].Kind == WordKind.Letters && !text[i].Is(NotDefining) && text.Gap(i).IndexOf(')') < 0 && text.Gap(i + 1).IndexOf(')') < 0;
        }

        return false;
    }

    private bool IsSign(int i)
    {
        _signs ??= [.. text.Lexicon.DefinitionSigns.Find(text.Text)];
        var sign = _signs.FirstFrom(text[i].Span.Start);
        return sign < _signs.Count && _signs[sign].Start == text[i].Span.Start;
    }
}
