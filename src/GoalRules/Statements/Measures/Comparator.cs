namespace GoalRules;

/// <summary>On which side of a number a measure must lie.</summary>
public enum Comparator
{
    /// <summary>The text does not say: "reach 50".</summary>
    None,

    /// <summary>"at least 50", "50+", "≥ 50".</summary>
    AtLeast,

    /// <summary>"at most 50", "within 50", "≤ 50".</summary>
    AtMost,

    /// <summary>"more than 50", "&gt; 50".</summary>
    Above,

    /// <summary>"less than 50", "&lt; 50".</summary>
    Below,

    /// <summary>"between 40 and 50", "40-50".</summary>
    Between,

    /// <summary>"exactly 50", "= 50".</summary>
    Exactly,
}
