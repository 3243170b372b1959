namespace GoalRules;

/// <summary>What a finding can be about, and what a rule can look at.</summary>
public enum SubjectType
{
    Goal,
    Metric,
    MetricSet,
    Team,
    Person,
    Submission,
}
