namespace GoalRules;

/// <summary>How large a submission may be.</summary>
public sealed record SubmissionLimits
{
    /// <summary>UTF-16 units of one text.</summary>
    public int TextLength { get; init; } = 100_000;

    /// <summary>UTF-16 units of an id.</summary>
    public int IdLength { get; init; } = 500;

    /// <summary>UTF-16 units of a name or a unit.</summary>
    public int NameLength { get; init; } = 1_000;

    /// <summary>Items of a list that belongs to one subject, such as the measures of a goal; a metric's history may be ten times as long.</summary>
    public int Items { get; init; } = 1_000;

    /// <summary>Goals, and likewise metrics, sets, teams and people, in one submission.</summary>
    public int Subjects { get; init; } = 1_000_000;

    /// <returns>What is wrong with a list of so many items; null where there is nothing.</returns>
    public Violation? TooMany(string list, int count) =>
        count > Subjects ? new Violation(list, $"holds {count} items; at most {Subjects} go into one submission, so send it in parts") : null;
}
