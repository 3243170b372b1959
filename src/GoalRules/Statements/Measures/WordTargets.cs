using System.Buffers;

namespace GoalRules;

/// <summary>
/// Reads words that stand for a threshold: "double", "halve", "by a third", "every account has …", "zero incidents", "no downtime" at the
/// head of what is claimed.
/// </summary>
internal sealed class WordTargets(TokenizedText text)
{
    /// <summary>How far behind "every" the verb of the claim may stand.</summary>
    private const int Reach = 14;

    private static readonly SearchValues<char> ClauseBreaks = SearchValues.Create(".;:!?([,*-");

    /// <param name="isFirst">Whether nothing before it is measured; beside a number "for all" only says of whom.</param>
    public WordTarget? At(int i, bool isFirst)
    {
        var word = text[i];
        if (!word.Is(WordClasses.Multiples | WordClasses.Universals | WordClasses.Nones | WordClasses.AmountChanges)) return null;
        if (word.Is(WordClasses.Multiples)) return Multiple(i);
        if (word.Is(WordClasses.AmountChanges)) return Fraction(i);
        if (word.Is(WordClasses.Universals)) return IsClaimedOfAll(i, isFirst) ? Target(i, 100, "%", TargetKind.Universal) : null;
        return IsNone(i) ? Target(i, 0, "", TargetKind.Universal) with { IsLed = IsReached(i) } : null;
    }

    private WordTarget? Multiple(int i)
    {
        var factor = text.Lexicon.Multiples[text.WordAt(i)];
        if (factor < 1) return Target(i, (1 - factor) * 100, "%", TargetKind.Change);
        return OpensClause(i) || text.Cues(i + 1).HasFlag(NumberCues.Determiners) ? Target(i, factor, "x", TargetKind.Ratio) : null;
    }

    /// <summary>"by half", "by a third", "de moitié".</summary>
    private WordTarget? Fraction(int i)
    {
        var at = text.Cues(i + 1).HasFlag(NumberCues.Articles) ? i + 2 : i + 1;
        if (!text.IsLetters(at) || !text.Lexicon.Fractions.TryGetValue(text.WordAt(at), out var part)) return null;
        var endsPhrase = !text.IsLetters(at + 1) || !text.IsSpaced(at) || text.Is(at + 1, WordClasses.ObjectEnds | WordClasses.AmountFollowers);
        return endsPhrase ? Target(at, part * 100, "%", TargetKind.Change) with { IsLed = true } : null;
    }

    private bool IsClaimedOfAll(int i, bool isFirst)
    {
        if (text.Cues(i + 1).HasFlag(NumberCues.Of)) return false;
        var opens = isFirst ? OpensClause(i) || text.Cues(i - 1).HasFlag(NumberCues.UniversalOpenings) : text.EndsSentence(i - 1);
        return opens && ClaimsState(i);
    }

    /// <summary>Whether something is said of all of them: a verb of state follows in the sentence, as in "every account has a plan".</summary>
    private bool ClaimsState(int i)
    {
        for (var j = i + 1; j < text.Count && j <= i + Reach && !text.EndsSentence(j - 1); j++)
        {
            if (text.Is(j, WordClasses.StateVerbs | WordClasses.Completions)) return true;
        }

        return false;
    }

    private bool IsNone(int i) =>
        !IsComparator(i) && (IsReached(i) || (text.IsSpaced(i) && (OpensClause(i) || text.Cues(i).HasFlag(NumberCues.Zeros)) && !text.Cues(i + 1).HasFlag(NumberCues.NoneEndings)));

    /// <summary>"no more than 5".</summary>
    private bool IsComparator(int i) => (text.CuesBehind(i, out _) & NumberCues.Comparators) != NumberCues.None;

    /// <summary>"to zero".</summary>
    private bool IsReached(int i) => text.Is(i - 1, WordClasses.AmountTargets) && text.IsSpaced(i - 1) && !text.Cues(i + 1).HasFlag(NumberCues.NoneEndings);

    /// <summary>Whether nothing, or only the end of a clause, a bracket or a word such as "ensure", stands before a word.</summary>
    private bool OpensClause(int i) => i == 0 || text.Gap(i - 1).ContainsAny(ClauseBreaks) || text.Cues(i - 1).HasFlag(NumberCues.ClaimOpenings);

    private WordTarget Target(int at, double value, string unit, TargetKind kind) => new(at, text[at].Span, value, unit, kind);
}
