using System.Buffers;

namespace GoalRules;

/// <summary>
/// Finds terms that companies count in different ways ("active users", "MQL"), and acronyms that name what is measured and that not
/// everybody knows, whether or not the text says what they mean.
/// </summary>
internal sealed class TermReader(Statement statement, TokenizedText text, Func<TextSpan, bool> isTaken)
{
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(".;:!?(,");
    private static readonly SearchValues<char> NameJoints = SearchValues.Create("-_/&#@.+'");

    private HashSet<string>? _seen;
    private bool? _isShouted;
    private bool? _isAboutSelling;

    /// <param name="isName">Whether the text is a measure's name, so that its last word is what is measured.</param>
    /// <returns>Each term once, where it first stands, from left to right.</returns>
    public List<TextSpan> Read(bool isName)
    {
        var terms = new List<TextSpan>();
        foreach (var term in text.Lexicon.CompanyTerms.Find(text.Text))
        {
            if (!Describes(term) && IsNew(term)) terms.Add(term);
        }

        var phrases = terms.Count;
        for (var i = 0; i < text.Count; i++)
        {
            if (Acronym.Is(text.Text, text[i]) && !isTaken(text[i].Span) && (IsCompanys(i) || IsMeasured(i, isName)) && IsNew(text[i].Span)) terms.Add(text[i].Span);
        }

        if (phrases > 0 && phrases < terms.Count) terms.Sort((left, right) => left.Start.CompareTo(right.Start));
        return terms;
    }

    /// <summary>"strategic account manager", "key account plan": one of them that only begins a name.</summary>
    private bool Describes(TextSpan term)
    {
        var next = text.FirstFrom(term.End);
        return next < text.Count && text.Text[term.End - 1] is not ('s' or 'S') && text[next].Kind == WordKind.Letters && text.Gap(next - 1) is " "
            && !text[next].Is(WordClasses.ObjectEnds | WordClasses.AmountFollowers | WordClasses.AmountTargets | WordClasses.AmountHedges | WordClasses.StateVerbs | WordClasses.Conjunctions);
    }

    private bool IsCompanys(int i)
    {
        var acronym = Acronym.Stem(text.Text, text[i]);
        return text.Lexicon.CompanyAcronyms.Contains(acronym) || (text.Lexicon.FunnelAcronyms.Contains(acronym) && (_isAboutSelling ??= text.Lexicon.FunnelWords.OccursIn(text.Text)));
    }

    /// <summary>Whether an acronym that is not known names what a number is about: "raise ASP by 5 %", "SPU increases to 3".</summary>
    private bool IsMeasured(int i, bool isName)
    {
        var acronym = Acronym.Stem(text.Text, text[i]);
        if ((_isShouted ??= IsShouted(text.Text)) || text.Lexicon.WellKnownAcronyms.Contains(acronym) || text.Lexicon.FunnelAcronyms.Contains(acronym) || IsPartOfName(text[i].Span)) return false;
        if (isName) return i + 1 == text.Count || text[i + 1].Is(WordClasses.ObjectEnds) || text.Is(i + 1, WordClasses.Genitives);
        return IsSubject(i) && HasAmount(i);
    }

    /// <summary>Whether a text opens with it, or a verb of change stands a few words before.</summary>
    private bool IsSubject(int i)
    {
        const int Reach = 4;
        for (var before = i - 1; before >= Math.Max(0, i - Reach); before--)
        {
            if (text.Gap(before).IndexOfAnyExcept(' ', '-') >= 0) return false;
            if (text[before].Is(PartsOfSpeech.Changes)) return true;
            if (text[before].Is(WordClasses.ObjectEnds) || text.Is(before, WordClasses.Genitives)) return false;
        }

        return i == 0;
    }

    /// <summary>Whether a number follows that says how much of it there is to be, rather than of something else: "to 40 teams".</summary>
    private bool HasAmount(int i)
    {
        const int Reach = 5;
        for (var next = i + 1; next < text.Count && next <= i + Reach; next++)
        {
            if (text.Gap(next - 1).ContainsAny(ClauseEnds)) return false;
            if (text[next].Kind == WordKind.Letters)
            {
                if (!text[next].Is(WordClasses.AmountStarts | WordClasses.AmountTargets | WordClasses.AmountChanges | WordClasses.AmountHedges | WordClasses.StateVerbs | WordClasses.ChangeVerbs)) return false;
                continue;
            }

            return next > i + 1 && Amounts.TryGetValue(text[next].Span.Start, out var amount)
                && (amount.Role is AmountRole.Start or AmountRole.Change || amount.Noun.Length == 0 || text.Lexicon.ClassesOf(amount.Noun).HasFlag(WordClasses.DurationNouns));
        }

        return false;
    }

    private Dictionary<int, Amount> Amounts => field ??= statement.Amounts.ToDictionary(amount => amount.Phrase.Span.Start);

    /// <summary>"R&amp;D", "P-ABC", "ABC.md": some of a name or a code.</summary>
    private bool IsPartOfName(TextSpan span) =>
        (span.Start > 0 && NameJoints.Contains(text.Text[span.Start - 1])) || (span.End + 1 < text.Text.Length && NameJoints.Contains(text.Text[span.End]) && char.IsLetterOrDigit(text.Text[span.End + 1]));

    private bool IsNew(TextSpan term) => (_seen ??= new HashSet<string>(StringComparer.OrdinalIgnoreCase)).Add(text.Text.AsSpan(term.Start, term.Length).TrimEnd("sS").ToString());

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
}
