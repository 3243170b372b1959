namespace GoalRules;

/// <summary>What a rule judges, and what is scored.</summary>
public enum Category
{
    Specificity,
    Achievability,
    Alignment,
}
