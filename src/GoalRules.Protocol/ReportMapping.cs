using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Protocol;

/// <summary>From the model's report to the one on the wire.</summary>
public static class ReportMapping
{
    public static Wire.EvaluateResponse ToWire(this Report report) => new()
    {
        RulePack = ToWire(report.RulePack),
        AsOf = IsoDate.Write(report.AsOf),
        Incomplete = report.Incomplete,
        Findings = { report.Findings.Select(ToWire) },
        GoalReports = { report.GoalReports.Select(ToWire) },
        MetricReports = { report.MetricReports.Select(metric => new Wire.MetricReport { MetricId = metric.SubjectId, Findings = { metric.Findings.Select(ToWire) } }) },
        MetricSetReports = { report.MetricSetReports.Select(set => new Wire.MetricSetReport { MetricSetId = set.SubjectId, Findings = { set.Findings.Select(ToWire) } }) },
        TeamReports = { report.TeamReports.Select(team => new Wire.TeamReport { TeamId = team.SubjectId, Findings = { team.Findings.Select(ToWire) } }) },
        PersonReports = { report.PersonReports.Select(person => new Wire.PersonReport { PersonId = person.SubjectId, Findings = { person.Findings.Select(ToWire) } }) },
        Partnerships = report.Partnerships?.ToWire(),
    };

    public static Wire.ScoreResponse ToScores(this Report report) => new()
    {
        RulePack = ToWire(report.RulePack),
        AsOf = IsoDate.Write(report.AsOf),
        Incomplete = report.Incomplete,
        GoalScores =
        {
            report.GoalReports.Select(goal => new Wire.GoalScore
            {
                GoalId = goal.GoalId,
                Verdict = EnumMap<Wire.GoalReport.Types.Verdict, Verdict>.ToWire(goal.Verdict),
                Scores = ToWire(goal.Scores),
                Incomplete = goal.Incomplete,
            }),
        },
    };

    internal static Wire.RulePackVersion ToWire(this RulePackVersion pack) => new() { Name = pack.Name, Version = pack.Version, Digest = pack.Digest };

    private static Wire.GoalReport ToWire(GoalReport goal) => new()
    {
        GoalId = goal.GoalId,
        Verdict = EnumMap<Wire.GoalReport.Types.Verdict, Verdict>.ToWire(goal.Verdict),
        Scores = ToWire(goal.Scores),
        Findings = { goal.Findings.Select(ToWire) },
        Incomplete = goal.Incomplete,
        LineOfSight = goal.LineOfSight?.ToWire(),
    };

    private static Wire.Scores ToWire(Scores scores)
    {
        var wire = new Wire.Scores
        {
            Deductions =
            {
                scores.Deductions.Select(deduction => new Wire.Deduction
                {
                    RuleId = deduction.RuleId,
                    Fingerprint = deduction.Fingerprint,
                    Category = EnumMap<Wire.Finding.Types.Category, Category>.ToWire(deduction.Category),
                    Points = deduction.Points,
                }),
            },
        };
        if (scores.Overall is { } overall) wire.Overall = overall;
        if (scores.Specificity is { } specificity) wire.Specificity = specificity;
        if (scores.Achievability is { } achievability) wire.Achievability = achievability;
        if (scores.Alignment is { } alignment) wire.Alignment = alignment;
        return wire;
    }

    private static Wire.Finding ToWire(ReportedFinding finding) => new()
    {
        RuleId = finding.RuleId,
        RuleName = finding.RuleName,
        Category = finding.Category is { } category ? EnumMap<Wire.Finding.Types.Category, Category>.ToWire(category) : default,
        Severity = EnumMap<Wire.Finding.Types.Severity, Severity>.ToWire(finding.Severity),
        Audience = EnumMap<Wire.Finding.Types.Audience, Audience>.ToWire(finding.Audience),
        Message = finding.Message,
        MessageArguments = { finding.MessageArguments },
        Location = ToWire(finding.Location),
        RelatedLocations = { finding.RelatedLocations.Select(ToWire) },
        Fixes = { finding.Fixes.Select(fix => new Wire.Fix { Title = fix.Title, Location = ToWire(fix.Location), Replacement = fix.Replacement }) },
        Suggestions = { finding.Suggestions.Select(suggestion => new Wire.Suggestion { Template = suggestion.Template }) },
        Fingerprint = finding.Fingerprint,
        HelpUri = finding.HelpUri,
    };

    private static Wire.Location ToWire(Location location)
    {
        var wire = new Wire.Location
        {
            SubjectType = EnumMap<Wire.Location.Types.SubjectType, SubjectType>.ToWire(location.SubjectType),
            SubjectId = location.SubjectId,
            Field = location.Field,
            Text = location.Text,
        };
        if (location.Span is { } span) (wire.Start, wire.Length) = (span.Start, span.Length);
        return wire;
    }
}
