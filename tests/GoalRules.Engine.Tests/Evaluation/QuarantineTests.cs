namespace GoalRules.Engine.Tests;

public sealed class QuarantineTests
{
    private const string CrashesOnBad = "static Finding? Check(Goal goal) => goal.Statement.Text == \"bad\" ? throw new TimeoutException() : null;";
    private const string StopsOnBad = "static Finding? Check(Goal goal)\n{\n    while (goal.Statement.Text == \"bad\") ;\n    return null;\n}";
    private const string Finds = "static Finding? Check(Goal goal) => Finding.At(goal.Location, 1);";

    [Theory]
    [InlineData(CrashesOnBad, "GR9001")]
    [InlineData(StopsOnBad, "GR9002")]
    public void A_rule_that_fails_in_so_many_evaluations_in_a_row_is_left_out(string body, string before)
    {
        using var pack = Of(body);

        for (var i = 0; i < 3; i++) Said(pack, "bad", "good").ShouldBe(before);
        Said(pack, "bad", "good").ShouldBe("GR9003");
        Said(pack, "good").ShouldBe("GR9003");
        pack.QuarantinedRules.ShouldHaveSingleItem().Rule.Id.ShouldBe("TST0001");
    }

    [Fact]
    public void Its_category_has_no_score_anywhere_and_the_others_answer()
    {
        using var pack = Of(CrashesOnBad, Finds);
        for (var i = 0; i < 3; i++) Said(pack, "bad");

        var report = pack.Evaluate(TestPack.Goals("good", "better"));

        report.Findings.ShouldHaveSingleItem().Message.ShouldBe("Rule TST0001 'rule-1' is not run any more, because it crashed or was stopped in 3 evaluations in a row, so its category is not scored; its author should mend it, which lets it run again");
        report.Incomplete.ShouldBeTrue();
        report.GoalReports.ShouldAllBe(goal => goal.Incomplete && goal.Scores.Specificity == null && goal.Findings.Count == 1 && goal.Verdict != Verdict.Accepted);
    }

    [Fact]
    public void An_evaluation_that_it_comes_through_counts_from_the_beginning()
    {
        using var pack = Of(CrashesOnBad);

        for (var i = 0; i < 4; i++)
        {
            Said(pack, "bad").ShouldBe("GR9001");
            Said(pack, "bad").ShouldBe("GR9001");
            Said(pack, "good").ShouldBe("");
        }
    }

    [Fact]
    public void Many_subjects_of_one_evaluation_count_once()
    {
        using var pack = Of(CrashesOnBad);

        Said(pack, [.. Enumerable.Repeat("bad", 50)]).ShouldBe("GR9001");
        Said(pack, "good").ShouldBe("");
    }

    [Fact]
    public void One_caller_does_not_take_a_rule_away_from_another()
    {
        using var pack = Of(CrashesOnBad);
        for (var i = 0; i < 3; i++) pack.Evaluate(TestPack.Goals("bad"), caller: "careless");

        pack.Evaluate(TestPack.Goals("good"), caller: "careful").Incomplete.ShouldBeFalse();
        pack.Evaluate(TestPack.Goals("good"), caller: "careless").Incomplete.ShouldBeTrue();
    }

    [Fact]
    public void A_rule_that_has_nothing_to_look_at_is_not_missed()
    {
        using var pack = Of("static Finding? Check(Team team) => throw new TimeoutException();");
        for (var i = 0; i < 3; i++) pack.Evaluate(TestPack.Goals("good") with { Teams = [new Team { Id = "T1" }] });

        Said(pack, "good").ShouldBe("");
    }

    [Fact]
    public void It_is_told_once()
    {
        using var pack = Of(CrashesOnBad);
        var told = new List<QuarantinedRule>();
        pack.WhenQuarantined(told.Add);

        for (var i = 0; i < 6; i++) pack.Evaluate(TestPack.Goals("bad"), caller: "acme");

        told.ShouldHaveSingleItem().ShouldBe(new QuarantinedRule("acme", pack.Rules[0]));
    }

    [Fact]
    public void Stops_crashes_and_quarantines_are_counted_for_whoever_watches_the_process()
    {
        var counted = new Dictionary<string, long>(StringComparer.Ordinal);
        using var listener = new System.Diagnostics.Metrics.MeterListener { InstrumentPublished = (instrument, listener) => { if (instrument.Meter.Name == "GoalRules") listener.EnableMeasurementEvents(instrument); } };
        listener.SetMeasurementEventCallback<long>((instrument, count, tags, _) =>
        {
            // Other tests run meanwhile.
            if (tags.Contains(new("pack", "watched"))) counted[instrument.Name] = counted.GetValueOrDefault(instrument.Name) + count;
        });
        listener.Start();
        using var pack = PackLoader.Load(TestPack.Named("watched", TestPack.Manifest.Replace("test", "watched", StringComparison.Ordinal), CrashesOnBad, StopsOnBad), budgets: new Budgets { Charges = 10_000, QuarantineAfter = 3 });

        for (var i = 0; i < 5; i++) pack.Evaluate(TestPack.Goals("bad", "good"));

        counted.ShouldBe(new Dictionary<string, long>(StringComparer.Ordinal) { ["goalrules.rule.crashes"] = 3, ["goalrules.rule.stops"] = 3, ["goalrules.rule.quarantined"] = 2 }, ignoreOrder: true);
    }

    private static RulePack Of(params string[] bodies) => PackLoader.Load(TestPack.Folder(TestPack.Manifest, bodies), budgets: new Budgets { Charges = 10_000, QuarantineAfter = 3 });

    private static string Said(RulePack pack, params string[] statements) => string.Join(' ', pack.Evaluate(TestPack.Goals(statements)).Findings.Select(finding => finding.RuleId));
}
