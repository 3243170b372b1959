namespace GoalRules;

/// <summary>Where a measure of a goal that is under way stands, against where it should be and what may still come.</summary>
public sealed record Pace
{
    /// <summary>Where it should be today, on the straight way from where it stood at the start to the target at the deadline; null where the way has no beginning.</summary>
    public double? Expected { get; init; }

    /// <summary>Where it is: the latest check-in or observation.</summary>
    public required Observation Latest { get; init; }

    /// <summary>Whether it is worse than it should be; false where that is not known.</summary>
    public bool IsBehind { get; init; }

    /// <summary>What history and check-ins say of the target now.</summary>
    public required Outlook Outlook { get; init; }

    /// <summary>The target that is as likely reached as not by the deadline, rounded to the easier side; null where that cannot be told.</summary>
    public double? BelievableTarget { get; init; }

    /// <summary>The first day on which the target is as likely reached as not; null where that is too far away, or cannot be told.</summary>
    public DateOnly? BelievableDate { get; init; }
}
