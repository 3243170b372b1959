namespace GoalRules;

/// <summary>Who may see a finding.</summary>
public enum Audience
{
    Everyone,

    /// <summary>Human resources only: anything about a person's potential.</summary>
    Hr,
}
