using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Protocol.Tests;

public sealed class ReportMappingTests
{
    [Fact]
    public void Every_field_of_the_report_is_written() =>
        Messages.FieldsUsedIn(FullReport.Create().ToWire())
            .ShouldBe(Messages.FieldsOf(Wire.EvaluateResponse.Descriptor), ignoreOrder: true);

    [Fact]
    public void Every_field_of_the_scores_is_written() =>
        Messages.FieldsUsedIn(FullReport.Create().ToScores())
            .ShouldBe(Messages.FieldsOf(Wire.ScoreResponse.Descriptor), ignoreOrder: true);

    [Fact]
    public void A_finding_keeps_all_it_says()
    {
        var wire = FullReport.Create().ToWire();

        wire.Findings.ShouldBe([Finding("submission", Wire.Location.Types.SubjectType.Submission)]);
        wire.GoalReports.Single().Findings.ShouldBe([Finding("goal", Wire.Location.Types.SubjectType.Goal)]);
        wire.MetricReports.ShouldBe([new Wire.MetricReport { MetricId = "M1", Findings = { Finding("metric", Wire.Location.Types.SubjectType.Metric) } }]);
        wire.MetricSetReports.ShouldBe([new Wire.MetricSetReport { MetricSetId = "S1", Findings = { Finding("set", Wire.Location.Types.SubjectType.MetricSet) } }]);
        wire.TeamReports.ShouldBe([new Wire.TeamReport { TeamId = "T1", Findings = { Finding("team", Wire.Location.Types.SubjectType.Team) } }]);
        wire.PersonReports.ShouldBe([new Wire.PersonReport { PersonId = "P1", Findings = { Finding("person", Wire.Location.Types.SubjectType.Person) } }]);
    }

    [Fact]
    public void A_goal_keeps_its_scores_and_verdict()
    {
        var goal = FullReport.Create().ToWire().GoalReports.Single();

        goal.GoalId.ShouldBe("G1");
        goal.Verdict.ShouldBe(Wire.GoalReport.Types.Verdict.NeedsWork);
        goal.Scores.ShouldBe(new Wire.Scores
        {
            Overall = 71.5,
            Specificity = 72.5,
            Achievability = 73.5,
            Alignment = 0,
            Deductions = { new Wire.Deduction { RuleId = "GR1001", Fingerprint = "f1", Category = Wire.Finding.Types.Category.Alignment, Points = 27.5 } },
        });
    }

    [Fact]
    public void The_scores_are_those_of_the_report()
    {
        var report = FullReport.Create();
        var goal = report.ToWire().GoalReports.Single();

        report.ToScores().ShouldBe(new Wire.ScoreResponse
        {
            RulePack = new Wire.RulePackVersion { Name = "smart", Version = "1.2.3", Digest = "abc" },
            AsOf = "2026-01-31",
            Incomplete = true,
            GoalScores = { new Wire.GoalScore { GoalId = "G1", Verdict = goal.Verdict, Scores = goal.Scores, Incomplete = true } },
        });
    }

    [Fact]
    public void A_category_that_was_not_judged_has_no_score()
    {
        var report = FullReport.Create() with
        {
            GoalReports = [new GoalReport { GoalId = "G1", Verdict = Verdict.Rejected, Scores = new Scores { Alignment = 0 } }],
        };

        var scores = report.ToWire().GoalReports.Single().Scores;

        scores.HasAlignment.ShouldBeTrue();
        scores.ShouldSatisfyAllConditions(
            () => scores.HasOverall.ShouldBeFalse(),
            () => scores.HasSpecificity.ShouldBeFalse(),
            () => scores.HasAchievability.ShouldBeFalse());
    }

    [Fact]
    public void What_the_engine_says_has_no_category()
    {
        var report = FullReport.Create() with { Findings = [FullReport.Finding("engine", SubjectType.Submission) with { Category = null }] };

        report.ToWire().Findings.Single().Category.ShouldBe(Wire.Finding.Types.Category.Unspecified);
    }

    private static Wire.Finding Finding(string about, Wire.Location.Types.SubjectType type) => new()
    {
        RuleId = $"{about} rule id",
        RuleName = $"{about} rule name",
        Category = Wire.Finding.Types.Category.Achievability,
        Severity = Wire.Finding.Types.Severity.Hint,
        Audience = Wire.Finding.Types.Audience.Hr,
        Message = $"{about} message",
        MessageArguments = { $"{about} first", $"{about} second" },
        Location = new Wire.Location { SubjectType = type, SubjectId = $"{about} id", Field = $"{about} field", Start = 3, Length = 4, Text = $"{about} text" },
        RelatedLocations = { new Wire.Location { SubjectType = Wire.Location.Types.SubjectType.Person, SubjectId = $"{about} related id", Field = $"{about} related field", Text = $"{about} related text" } },
        Fixes =
        {
            new Wire.Fix
            {
                Title = $"{about} title",
                Location = new Wire.Location { SubjectType = Wire.Location.Types.SubjectType.Team, SubjectId = $"{about} fix id", Field = $"{about} fix field", Start = 0, Length = 0, Text = $"{about} fix text" },
                Replacement = $"{about} replacement",
            },
        },
        Suggestions = { new Wire.Suggestion { Template = $"{about} template" } },
        Fingerprint = $"{about} fingerprint",
        HelpUri = $"{about} help",
    };
}
