namespace GoalRules.Engine;

/// <summary>What keeps a goal from being accepted.</summary>
internal sealed record Gate
{
    public Barrier Reject { get; init; } = new(Severity.Error, Below: 40);

    public Barrier NeedsWork { get; init; } = new(Severity.Warning, Below: 80);

    /// <param name="overall">Null where no category could be judged; such a goal is never accepted.</param>
    public Verdict Judge(IEnumerable<ReportedFinding> findings, double? overall, bool incomplete)
    {
        // What only HR may see must not show in the verdict, which everyone sees.
        var forEveryone = findings.Where(finding => finding.Audience == Audience.Everyone).ToList();
        if (Reject.Holds(forEveryone, overall)) return Verdict.Rejected;
        return incomplete || overall is null || NeedsWork.Holds(forEveryone, overall) ? Verdict.NeedsWork : Verdict.Accepted;
    }
}

/// <summary>A finding of this severity or worse, or an overall score below this, is held back. Null: no such bound.</summary>
internal sealed record Barrier(Severity? Severity, double? Below)
{
    public bool Holds(IReadOnlyList<ReportedFinding> findings, double? overall) =>
        overall < Below || findings.Any(finding => finding.Severity <= Severity);
}
