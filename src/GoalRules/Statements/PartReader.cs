using System.Buffers;

namespace GoalRules;

/// <summary>
/// Finds the goals that a text holds: clauses that each have a verb or a number of their own, else the two things that "and" joins. What only
/// explains, goes on with the same thing or tells how far the work has come is no goal of its own.
/// </summary>
internal sealed class PartReader(Statement statement, TokenizedText text, IReadOnlyList<ClauseWords> clauses)
{
    private static readonly SearchValues<char> Openings = SearchValues.Create("[\"#$€£<>≥≤~");

    private static readonly SearchValues<char> OpeningBrackets = SearchValues.Create("(");
    private static readonly SearchValues<char> ClosingBrackets = SearchValues.Create(")");

    private int _amount;
    private readonly BracketScan _brackets = new(text.Text, OpeningBrackets, ClosingBrackets);

    public List<TextSpan> Read()
    {
        var parts = new List<TextSpan>();
        for (var i = 0; i < clauses.Count; i++)
        {
            var span = Span(clauses[i]);
            if (IsAside(clauses[i], span)) continue;
            if (parts.Count > 0 && GoesOn(clauses[i - 1], clauses[i])) parts[^1] = TextSpan.FromTo(parts[^1].Start, span.End);
            else if (!IsHeadline(i)) parts.Add(span);
        }

        if (parts.Count > 1) return parts;
        // "training and development programme" is one thing, "quality and speed" are two.
        return clauses is [{ Action: ActionKind.Change, Coordinated.IsEmpty: false, Topic.IsEmpty: false } first, ..] && AreAlike(first.Topic.Kind, first.Coordinated.Kind) ? [Span(first.Topic), Span(first.Coordinated)] : [];
    }

    /// <summary>What names or explains and has no number, stands in brackets or is progress: "(Agree = 4)", "This is part of the plan", "Hired 0 (0%)".</summary>
    private bool IsAside(ClauseWords clause, TextSpan span)
    {
        if (_brackets.IsInside(span.Start) || IsPronoun(clause.First)) return true;
        if (clause.Form == ClauseForm.Action) return false;
        var hasNumber = HasNumber(span);
        if (clause.First > 0 && hasNumber && clauses[0].Form == ClauseForm.Action && text.Gap(clause.First - 1).Contains(':') && text.Text.AsSpan(span.Start, span.Length).Contains('%')) return true;
        return clause.Form switch
        {
            ClauseForm.Label => !hasNumber,
            ClauseForm.State => !hasNumber && clauses[0].Form == ClauseForm.Action,
            _ => clause.Topic.Kind == ObjectKind.None || clause.Topic.First >= clause.Verb,
        };
    }

    /// <summary>"plan and open the shop", "find a way and test it", "to ensure speed and prevent waste": the second belongs to the first.</summary>
    private bool GoesOn(ClauseWords before, ClauseWords clause)
    {
        if (before.Form != ClauseForm.Action || clause.Form != ClauseForm.Action || text.EndsSentence(clause.First - 1)) return false;
        if (!clause.Object.IsEmpty && (clause.Object.Head == before.Object.Head || AreSame(clause.Object.Head, before.Object.Head))) return true;
        return IsPronoun(clause.Verb + 1) || (text.Is(clause.First - 1, WordClasses.Conjunctions) && !text.Gap(clause.First - 2).Contains(',') && LeadsToPurpose(before));
    }

    private bool IsPronoun(int i) => text.IsLetters(i) && text.Lexicon.Pronouns.Contains(text.WordAt(i));

    private bool AreSame(int left, int right) => text.WordAt(left).Equals(text.WordAt(right), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a clause says what something is for or which thing is meant, so that "and" may go on with that.</summary>
    private bool LeadsToPurpose(ClauseWords clause)
    {
        for (var i = clause.Verb + 1; i < clause.End; i++)
        {
            if (text.Is(i, WordClasses.Subordinators) || (text.Is(i, WordClasses.Purposes) && text.Is(i + 1, PartsOfSpeech.Verbs))) return true;
        }

        return false;
    }

    /// <summary>"Improve focus. Meet every customer": a change without a number, and then what it is made of.</summary>
    private bool IsHeadline(int i) =>
        i == 0 && clauses.Count > 1 && clauses[0].Action == ActionKind.Change && text.EndsSentence(clauses[0].End - 1) && clauses[1].Form == ClauseForm.Action && !HasNumber(Span(clauses[0]));

    /// <summary>Asked from left to right, as is the next, so that the text is gone through once.</summary>
    private bool HasNumber(TextSpan span)
    {
        while (_amount < statement.Amounts.Count && statement.Amounts[_amount].Phrase.Span.End <= span.Start) _amount++;
        return _amount < statement.Amounts.Count && statement.Amounts[_amount].Phrase.Span.Overlaps(span);
    }

    private static bool AreAlike(ObjectKind left, ObjectKind right) =>
        left == right || (left is ObjectKind.Result or ObjectKind.Abstraction && right is ObjectKind.Result or ObjectKind.Abstraction);

    private TextSpan Span(NounPhrase name) => text.Span(name.First, name.End - 1);

    /// <summary>A clause with the signs behind its last word ("3 %"), without what joins it to the next.</summary>
    private TextSpan Span(ClauseWords clause)
    {
        var (first, end) = (clause.First, clause.End);
        while (first < end - 1 && text[first].Is(WordClasses.Conjunctions)) first++;
        while (end > first + 1 && text[end - 1].Is(WordClasses.Conjunctions)) end--;
        var stop = end < text.Count ? text[end].Span.Start : text.Text.Length;
        var start = text[first].Span.Start;
        while (start > 0 && Openings.Contains(text.Text[start - 1])) start--;
        return new TextSpan(start, text.Text.AsSpan(start, stop - start).TrimEnd(" ,.;:!?&-~(").Length);
    }
}
