using System.Buffers;

namespace GoalRules;

/// <summary>
/// Finds terms that companies count in different ways ("active users", "MQL"), and acronyms that name what is measured and that not
/// everybody knows. Where the text says what a term means, it is none of them.
/// </summary>
internal sealed class TermReader(Statement statement, string text, IReadOnlyList<Word> words, Lexicon lexicon, Func<TextSpan, bool> isTaken)
{
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(".;:!?(,");
    private static readonly SearchValues<char> NameJoints = SearchValues.Create("-_/&#@.+'");

    /// <summary>What brackets begin with that say how many rather than what.</summary>
    private const WordClasses NotDefining = WordClasses.CurrentSigns | WordClasses.AmountStarts | WordClasses.AmountTargets | WordClasses.AmountChanges;

    private HashSet<string>? _seen;
    private List<TextSpan>? _signs;
    private bool? _isShouted;
    private bool? _isAboutSelling;

    /// <param name="isName">Whether the text is a measure's name, so that its last word is what is measured.</param>
    /// <returns>Each term once, where it first stands, from left to right.</returns>
    public List<TextSpan> Read(bool isName)
    {
        var terms = new List<TextSpan>();
        foreach (var term in lexicon.CompanyTerms.Find(text))
        {
            if (!Describes(term) && IsNew(term) && !IsExplained(words.FirstFrom(term.End))) terms.Add(term);
        }

        var phrases = terms.Count;
        for (var i = 0; i < words.Count; i++)
        {
            if (!IsAcronym(i) || isTaken(words[i].Span) || !(IsCompanys(i) || IsMeasured(i, isName)) || !IsNew(words[i].Span) || IsDefined(i)) continue;
            terms.Add(words[i].Span);
        }

        if (phrases > 0 && phrases < terms.Count) terms.Sort((left, right) => left.Start.CompareTo(right.Start));
        return terms;
    }

    /// <summary>The terms that the text gives a meaning to, as <see cref="Definitions.Key"/> has them.</summary>
    public HashSet<string> ReadExplained()
    {
        var explained = new HashSet<string>(StringComparer.Ordinal);
        foreach (var term in lexicon.CompanyTerms.Find(text))
        {
            if (IsExplained(words.FirstFrom(term.End))) explained.Add(Definitions.Key(text.Substring(term.Start, term.Length)));
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (IsAcronym(i) && IsDefined(i)) explained.Add(Definitions.Key(Stem(i).ToString()));
        }

        return explained;
    }

    /// <summary>"strategic account manager", "key account plan": one of them that only begins a name.</summary>
    private bool Describes(TextSpan term)
    {
        var next = words.FirstFrom(term.End);
        return next < words.Count && text[term.End - 1] is not ('s' or 'S') && words[next].Kind == WordKind.Letters && Gap(next - 1) is " "
            && !words[next].Is(WordClasses.ObjectEnds | WordClasses.AmountFollowers | WordClasses.AmountTargets | WordClasses.AmountHedges | WordClasses.StateVerbs | WordClasses.Conjunctions) && !IsSign(next);
    }

    private bool IsCompanys(int i)
    {
        var acronym = Stem(i);
        return lexicon.CompanyAcronyms.Contains(acronym) || (lexicon.FunnelAcronyms.Contains(acronym) && (_isAboutSelling ??= lexicon.FunnelWords.OccursIn(text)));
    }

    /// <summary>Two to six capitals, with an "s" where there are several: "MQL", "MQLs".</summary>
    private bool IsAcronym(int i)
    {
        var stem = Stem(i);
        return words[i].Kind == WordKind.Letters && stem.Length is >= 2 and <= 6 && !stem.ContainsAnyExceptInRange('A', 'Z');
    }

    /// <summary>Whether an acronym that is not known names what a number is about: "raise ASP by 5 %", "SPU increases to 3".</summary>
    private bool IsMeasured(int i, bool isName)
    {
        if ((_isShouted ??= IsShouted(text)) || lexicon.WellKnownAcronyms.Contains(Stem(i)) || lexicon.FunnelAcronyms.Contains(Stem(i)) || IsPartOfName(words[i].Span)) return false;
        if (isName) return i + 1 == words.Count || words[i + 1].Is(WordClasses.ObjectEnds) || IsWord(i + 1, "of");
        return IsSubject(i) && HasAmount(i);
    }

    /// <summary>Whether a text opens with it, or a verb of change stands a few words before.</summary>
    private bool IsSubject(int i)
    {
        const int Reach = 4;
        for (var before = i - 1; before >= Math.Max(0, i - Reach); before--)
        {
            if (Gap(before).IndexOfAnyExcept(' ', '-') >= 0) return false;
            if (words[before].Is(WordClasses.IncreaseVerbs | WordClasses.DecreaseVerbs | WordClasses.OpenEndedVerbs)) return true;
            if (words[before].Is(WordClasses.ObjectEnds) || IsWord(before, "of") || IsWord(before, "de")) return false;
        }

        return i == 0;
    }

    /// <summary>Whether a number follows that says how much of it there is to be, rather than of something else: "to 40 teams".</summary>
    private bool HasAmount(int i)
    {
        const int Reach = 5;
        for (var next = i + 1; next < words.Count && next <= i + Reach; next++)
        {
            if (Gap(next - 1).ContainsAny(ClauseEnds)) return false;
            if (words[next].Kind == WordKind.Letters)
            {
                if (!words[next].Is(WordClasses.AmountStarts | WordClasses.AmountTargets | WordClasses.AmountChanges | WordClasses.AmountHedges | WordClasses.StateVerbs | WordClasses.ChangeVerbs)) return false;
                continue;
            }

            return next > i + 1 && Amounts.TryGetValue(words[next].Span.Start, out var amount)
                && (amount.Role is AmountRole.Start or AmountRole.Change || amount.Noun.Length == 0 || lexicon.ClassesOf(amount.Noun).HasFlag(WordClasses.DurationNouns));
        }

        return false;
    }

    private Dictionary<int, Amount> Amounts => field ??= statement.Amounts.ToDictionary(amount => amount.Phrase.Span.Start);

    /// <summary>"monthly recurring revenue (MRR)", "MRR (monthly recurring revenue)", "MRR = …".</summary>
    private bool IsDefined(int i)
    {
        var span = words[i].Span;
        if (span.Start > 0 && text[span.Start - 1] == '(' && span.End < text.Length && text[span.End] == ')') return true;
        if (IsExplained(i + 1)) return true;
        var stem = Stem(i);
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

    /// <summary>"R&amp;D", "P-ABC", "ABC.md": some of a name or a code.</summary>
    private bool IsPartOfName(TextSpan span) =>
        (span.Start > 0 && NameJoints.Contains(text[span.Start - 1])) || (span.End + 1 < text.Length && NameJoints.Contains(text[span.End]) && char.IsLetterOrDigit(text[span.End + 1]));

    /// <summary>The acronym without the "s" of several.</summary>
    private ReadOnlySpan<char> Stem(int i)
    {
        var word = text.AsSpan(words[i].Span.Start, words[i].Span.Length);
        return word.Length > 2 && word[^1] == 's' ? word[..^1] : word;
    }

    private bool IsNew(TextSpan term) => (_seen ??= new HashSet<string>(StringComparer.OrdinalIgnoreCase)).Add(text.AsSpan(term.Start, term.Length).TrimEnd("sS").ToString());

    /// <summary>More capitals than small letters say nothing about acronyms.</summary>
    private static bool IsShouted(string text)
    {
        var (upper, lower) = (0, 0);
        foreach (var c in text)
        {
            if (char.IsUpper(c)) upper++;
            else if (char.IsLower(c)) lower++;
        }

        return upper > lower;
    }

    private ReadOnlySpan<char> Gap(int i) => text.AsSpan(words[i].Span.End, words[i + 1].Span.Start - words[i].Span.End);

    private bool IsWord(int i, string word) => i < words.Count && text.AsSpan(words[i].Span.Start, words[i].Span.Length).Equals(word, StringComparison.OrdinalIgnoreCase);
}
