namespace GoalRules.Protocol.Tests;

/// <summary>A report that has something to say in every field.</summary>
internal static class FullReport
{
    public static Report Create() => new()
    {
        RulePack = new RulePackVersion("smart", "1.2.3", "abc"),
        AsOf = new DateOnly(2026, 1, 31),
        Incomplete = true,
        Findings = [Finding("submission", SubjectType.Submission)],
        GoalReports =
        [
            new GoalReport
            {
                GoalId = "G1",
                Verdict = Verdict.NeedsWork,
                Incomplete = true,
                Scores = new Scores { Overall = 71.5, Specificity = 72.5, Achievability = 73.5, Alignment = 0, Deductions = [new Deduction("GR1001", "f1", Category.Alignment, 27.5)] },
                Findings = [Finding("goal", SubjectType.Goal)],
                LineOfSight = new LineOfSight { GoalIds = ["G1", "G2"], MetricIds = ["M1", "M2"], IsShortened = true, SupportCounts = new SupportCounts(1, 2, 3, 4, AreAtLeast: true) },
            },
        ],
        MetricReports = [new SubjectReport("M1", [Finding("metric", SubjectType.Metric)])],
        MetricSetReports = [new SubjectReport("S1", [Finding("set", SubjectType.MetricSet)])],
        TeamReports = [new SubjectReport("T1", [Finding("team", SubjectType.Team)])],
        PersonReports = [new SubjectReport("P1", [Finding("person", SubjectType.Person)])],
        Partnerships = [new TeamPartners("T1", [new Partner("T2", ["M1"], CommonMetricId: null), new Partner("T3", [], "M2")])],
    };

    public static ReportedFinding Finding(string about, SubjectType type) => new()
    {
        RuleId = $"{about} rule id",
        RuleName = $"{about} rule name",
        Category = Category.Achievability,
        Severity = Severity.Hint,
        Audience = Audience.Hr,
        Message = $"{about} message",
        MessageArguments = [$"{about} first", $"{about} second"],
        Location = new Location(type, $"{about} id", $"{about} field", new TextSpan(3, 4), $"{about} text"),
        RelatedLocations = [new Location(SubjectType.Person, $"{about} related id", $"{about} related field", null, $"{about} related text")],
        Fixes = [new Fix($"{about} title", new Location(SubjectType.Team, $"{about} fix id", $"{about} fix field", new TextSpan(0, 0), $"{about} fix text"), $"{about} replacement")],
        Suggestions = [new Suggestion($"{about} template")],
        Fingerprint = $"{about} fingerprint",
        HelpUri = $"{about} help",
    };
}
