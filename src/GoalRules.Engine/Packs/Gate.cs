namespace GoalRules.Engine;

/// <summary>What keeps a goal from being accepted.</summary>
internal sealed record Gate
{
    public Barrier Reject { get; init; } = new(Severity.Error, Below: 40);

    public Barrier NeedsWork { get; init; } = new(Severity.Warning, Below: 80);

    public Verdict Judge(IReadOnlyList<ReportedFinding> findings, double? overall, bool incomplete)
    {
        if (Reject.Holds(findings, overall)) return Verdict.Rejected;
        return incomplete || NeedsWork.Holds(findings, overall) ? Verdict.NeedsWork : Verdict.Accepted;
    }
}

/// <summary>A finding of this severity or worse, or an overall score below this, is held back. Null: no such bound.</summary>
internal sealed record Barrier(Severity? Severity, double? Below)
{
    public bool Holds(IReadOnlyList<ReportedFinding> findings, double? overall) =>
        overall < Below || findings.Any(finding => finding.Severity <= Severity);
}
