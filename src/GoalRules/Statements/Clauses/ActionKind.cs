namespace GoalRules;

/// <summary>What a verb does.</summary>
public enum ActionKind
{
    None,

    /// <summary>Makes, finishes or holds something that somebody can see: "build", "publish", "hire".</summary>
    Production,

    /// <summary>Goes on without an end of its own: "support", "explore".</summary>
    Effort,

    /// <summary>Changes a state for the better or worse: "improve", "reduce".</summary>
    Change,

    /// <summary>Comes to a level, or keeps it: "reach", "exceed", "remain".</summary>
    Attainment,

    /// <summary>Says how things are: "is", "have", "receive".</summary>
    State,
}
