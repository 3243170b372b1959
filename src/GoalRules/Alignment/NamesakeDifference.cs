namespace GoalRules;

/// <summary>How metrics of the same name differ from a metric.</summary>
/// <param name="Field">The field in which the first of them differs: "unit", "formula", "definition" or "source".</param>
/// <param name="Here">What the field of the metric says; of a long text the words around the difference.</param>
/// <param name="There">The same of the first of the others.</param>
/// <param name="Others">The others in the order of their ids; where they are many, the first of them.</param>
/// <param name="Count">How many others there are in all.</param>
public sealed record NamesakeDifference(string Field, string Here, string There, IReadOnlyList<Metric> Others, int Count);
