namespace GoalRules;

/// <summary>A template whose gaps, in square brackets, the author fills; no machine applies it.</summary>
public sealed record Suggestion(string Template);
