namespace GoalRules;

/// <summary>The answer to a submission: what was found, the scores, and which pack said so.</summary>
public sealed record Report
{
    public required RulePackVersion RulePack { get; init; }

    /// <summary>The day as of which everything was judged.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Whether a rule crashed or was stopped, so that something was not judged.</summary>
    public bool Incomplete { get; init; }

    /// <summary>What concerns the submission as a whole, and what the engine says about its rules.</summary>
    public IReadOnlyList<ReportedFinding> Findings { get; init; } = [];

    /// <summary>One for each goal that was evaluated, ordered by id.</summary>
    public IReadOnlyList<GoalReport> GoalReports { get; init; } = [];

    /// <summary>Those metrics, sets, teams and people that have findings, ordered by id within their type.</summary>
    public IReadOnlyList<SubjectReport> MetricReports { get; init; } = [];

    public IReadOnlyList<SubjectReport> MetricSetReports { get; init; } = [];

    public IReadOnlyList<SubjectReport> TeamReports { get; init; } = [];

    public IReadOnlyList<SubjectReport> PersonReports { get; init; } = [];

    /// <summary>What the teams share that work with others, ordered by id; null where nobody asked, or where only some goals were evaluated.</summary>
    public IReadOnlyList<TeamPartners>? Partnerships { get; init; }
}

/// <summary>Which version of a pack answered.</summary>
/// <param name="Name">The pack's name.</param>
/// <param name="Version">What its author typed.</param>
/// <param name="Digest">Its identity: SHA-256 of everything that makes it what it is, in lower-case hexadecimal.</param>
public sealed record RulePackVersion(string Name, string Version, string Digest);

/// <summary>What was found about a subject other than a goal.</summary>
public sealed record SubjectReport(string SubjectId, IReadOnlyList<ReportedFinding> Findings);
