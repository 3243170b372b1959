using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Protocol.Tests;

public sealed class OutlookMappingTests
{
    private static readonly RulePackVersion Pack = new("smart", "1.0.0", "d1");
    private static readonly DateOnly AsOf = new(2026, 1, 15);

    private static readonly Outlook Full = new()
    {
        Chance = 0.31,
        Observations = 24,
        MissingObservations = 2,
        Steps = 6,
        Targets = [new ChanceTarget(0.9, 41), new ChanceTarget(0.1, 53)],
        Fan = [new FanStep(new DateOnly(2026, 1, 31), 1, 2, 3, 4, 5)],
        PastMoves = new PastMoves(5, 19),
    };

    [Fact]
    public void Everything_that_the_history_says_is_on_the_wire()
    {
        var wire = Full.ToAssessment(Pack, AsOf);

        wire.ShouldBe(new Wire.AssessTargetResponse
        {
            RulePack = new Wire.RulePackVersion { Name = "smart", Version = "1.0.0", Digest = "d1" },
            AsOf = "2026-01-15",
            Chance = 0.31,
            MissingObservations = 2,
            Observations = 24,
            Steps = 6,
            Targets = { new Wire.ChanceTarget { Chance = 0.9, Target = 41 }, new Wire.ChanceTarget { Chance = 0.1, Target = 53 } },
            Fan = { new Wire.FanStep { Date = "2026-01-31", Low = 1, Lower = 2, Middle = 3, Upper = 4, High = 5 } },
            PastMoves = new Wire.PastMoves { Enough = 5, All = 19 },
        });
        (Full with { MissingObservations = 0 }).ToAssessment(Pack, AsOf).Reliable.ShouldBeTrue();
    }

    [Fact]
    public void Without_a_chance_there_is_a_reason_and_numbers_all_the_same()
    {
        var wire = new Outlook { Reason = "it has no history" }.ToAssessment(Pack, AsOf);

        wire.HasChance.ShouldBeFalse();
        wire.Reason.ShouldBe("it has no history");
        wire.HasMissingObservations.ShouldBeTrue();
        wire.HasObservations.ShouldBeTrue();
        wire.HasSteps.ShouldBeTrue();
        wire.PastMoves.ShouldBeNull();
    }

    [Fact]
    public void A_chance_of_nothing_is_a_chance() => (Full with { Chance = 0 }).ToAssessment(Pack, AsOf).HasChance.ShouldBeTrue();

    [Fact]
    public void Who_asked_gets_it_back()
    {
        var assessment = Full.ToAssessment(Pack, AsOf).ToModel();

        assessment.RulePack.ShouldBe(Pack);
        assessment.AsOf.ShouldBe(AsOf);
        assessment.Outlook.ToAssessment(Pack, AsOf).ShouldBe(Full.ToAssessment(Pack, AsOf));
        assessment.Outlook.TargetAt(0.9).ShouldBe(41);
        assessment.Outlook.TargetAt(0.8).ShouldBeNull();
        new Outlook { Reason = "it has no history" }.ToAssessment(Pack, AsOf).ToModel().Outlook.Reason.ShouldBe("it has no history");
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("", "M1")]
    [InlineData("M1", "")]
    [InlineData("M1", "M1")]
    public void The_measure_is_that_of_the_metric_whoever_names_it(string metricId, string measured)
    {
        var request = Request();
        (request.Metric.Id, request.Measure.Metric) = (metricId, measured);

        var goal = Linker.Link(OutlookMapping.ToModel(request, new SubmissionLimits(), AsOf), new Conventions()).Goals.ShouldHaveSingleItem();

        goal.Measures.ShouldHaveSingleItem().Metric.ShouldNotBeNull().Name.ShouldBe("Queue");
        goal.Start.ShouldBe(new DateOnly(2026, 1, 1));
        goal.Submission.Cycle!.End.ShouldBe(new DateOnly(2026, 6, 30));
        (request.Metric.Id, request.Measure.Metric).ShouldBe((metricId, measured));
    }

    [Fact]
    public void All_mistakes_of_a_request_are_named_by_its_own_fields()
    {
        var request = Request();
        request.AsOf = "today";
        request.Start = "soon";
        request.Cycle.Start = "2026-07-01";
        request.Metric.History.Add(new Wire.Observation { Date = "2025-02-30", Value = 1 });
        request.Metric.Maximum = double.NaN;
        request.Measure.Due = "later";
        request.Measure.Judged = (Wire.Measure.Types.Judged)77;
        request.Measure.TargetUpper = 1;

        Mistakes(request).ShouldBe(["asOf", "start", "cycle.end", "metric.history[1].date", "metric.maximum", "measure.due", "measure.judged", "measure.targetUpper"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("2026-01-15", "2026-01-16")]
    [InlineData("", "2026-01-16")]
    public void What_was_observed_after_today_is_a_mistake(string asOf, string date)
    {
        var request = Request();
        request.AsOf = asOf;
        request.Metric.History.Add(new Wire.Observation { Date = date, Value = 11 });

        Mistakes(request).ShouldBe(["metric.history[1].date"]);
    }

    [Fact]
    public void A_measure_of_another_metric_is_a_mistake()
    {
        var request = Request();
        (request.Metric.Id, request.Measure.Metric) = ("M1", "M2");

        Mistakes(request).ShouldBe(["measure.metric"]);
    }

    [Fact]
    public void Metric_and_measure_are_required() => Mistakes(new Wire.AssessTargetRequest()).ShouldBe(["metric", "measure"]);

    private static IEnumerable<string> Mistakes(Wire.AssessTargetRequest request) =>
        Should.Throw<InvalidSubmissionException>(() => OutlookMapping.ToModel(request, new SubmissionLimits(), AsOf)).Violations.Select(violation => violation.Path);

    private static Wire.AssessTargetRequest Request() => new()
    {
        Metric = new Wire.Metric { Name = "Queue", History = { new Wire.Observation { Date = "2025-12-31", Value = 12 } } },
        Measure = new Wire.Measure { Target = 8 },
        AsOf = "2026-01-15",
        Start = "2026-01-01",
        Cycle = new Wire.Cycle { Start = "2026-01-01", End = "2026-06-30" },
    };
}
