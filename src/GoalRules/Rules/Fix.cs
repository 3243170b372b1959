namespace GoalRules;

/// <summary>A complete edit that removes its finding.</summary>
/// <param name="Title">What the edit does, for a menu.</param>
/// <param name="Location">What is replaced.</param>
/// <param name="Replacement">What stands there afterwards.</param>
public sealed record Fix(string Title, Location Location, string Replacement);
