namespace GoalRules.Client;

/// <summary>One of many submissions.</summary>
/// <param name="Key">Comes back with the answer; the caller's own, such as a row's number. It need not be unique, and the server never sees it.</param>
/// <param name="Submission">What to examine.</param>
public sealed record BulkRequest(string Key, Submission Submission)
{
    /// <summary>By which rules; null: the server's default.</summary>
    public string? RulePack { get; init; }

    /// <summary>Who will see the answer.</summary>
    public Audience Audience { get; init; } = Audience.Everyone;

    /// <summary>Whether the report tells what each goal is for and what teams share.</summary>
    public bool ShowLineOfSight { get; init; }
}
