namespace GoalRules.Cli;

/// <summary>An evenly spaced series, and what is asked about it.</summary>
/// <param name="Id">As it came; null: there is none.</param>
/// <param name="Variant">As it came; null: there is none.</param>
/// <param name="History">The oldest first.</param>
internal sealed record Series(SeriesLabel? Id, SeriesLabel? Variant, double[] History, SeriesPeriod Period, IReadOnlyList<SeriesQuestion> Questions);

/// <summary>Something that the caller knows a series by.</summary>
/// <param name="Json">As it stood in the line.</param>
/// <param name="Text">As it is shown.</param>
internal readonly record struct SeriesLabel(string Json, string Text);
