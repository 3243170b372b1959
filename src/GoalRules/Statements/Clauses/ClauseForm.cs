namespace GoalRules;

/// <summary>How a clause is built.</summary>
public enum ClauseForm
{
    /// <summary>It names something and says nothing of it: "Net promoter score".</summary>
    Label,

    /// <summary>It says what to do: "Launch the new site".</summary>
    Action,

    /// <summary>It says what is done in the end: "New site launched".</summary>
    Done,

    /// <summary>It says how things are: "Customers trust the new site".</summary>
    State,
}
