namespace GoalRules;

/// <summary>What in a text says when it is reached.</summary>
public enum MeasureKind
{
    /// <summary>Nothing that two outsiders would agree on.</summary>
    None,

    /// <summary>A threshold on a quantity.</summary>
    Numeric,

    /// <summary>A named thing that is done or not.</summary>
    Milestone,
}
