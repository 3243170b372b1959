namespace GoalRules;

/// <summary>A word or sign of a text, folded, with its place in the text.</summary>
internal readonly record struct FoldedPart(string Text, TextSpan Span);
