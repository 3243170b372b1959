namespace GoalRules;

/// <summary>Somebody's decision to live with a finding, with the reason, for a time.</summary>
public sealed record Suppression
{
    /// <summary>The rule's id, such as <c>GR1005</c>.</summary>
    public string Rule { get; init; } = "";

    /// <summary>The subject with its type, such as <c>goals/G1</c> or <c>people/P7</c>.</summary>
    public string Subject { get; init; } = "";

    public string Reason { get; init; } = "";

    public string By { get; init; } = "";

    /// <summary>The last day on which the suppression counts; absent: it never ends.</summary>
    public DateOnly? Expires { get; init; }
}
