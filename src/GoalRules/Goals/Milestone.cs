namespace GoalRules;

/// <summary>A step of a goal that can be marked done.</summary>
public sealed record Milestone
{
    public string Title { get; init; } = "";

    public DateOnly? Due { get; init; }

    public DateOnly? DoneOn { get; init; }
}
