namespace GoalRules;

/// <summary>The period that goals belong to, both days included; a goal without a deadline of its own has its cycle's end.</summary>
public sealed record Cycle
{
    public string Name { get; init; } = "";

    public DateOnly? Start { get; init; }

    public DateOnly? End { get; init; }
}
