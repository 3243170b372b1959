namespace GoalRules;

/// <summary>What is costly about a linked submission, each computed on first use and once, whichever thread comes first.</summary>
internal sealed class SubmissionIndexes(Submission linked)
{
    private readonly Lazy<WaysUp> _waysUp = new(() => new WaysUp(linked.Goals));
    private readonly Lazy<SupportCircles> _circles = new(() => new SupportCircles(linked.Goals));

    /// <summary>Where the ways up from the goals end.</summary>
    public WaysUp WaysUp => _waysUp.Value;

    /// <summary>The goals that support themselves through others.</summary>
    public SupportCircles Circles => _circles.Value;
}
