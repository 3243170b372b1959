namespace GoalRules.Engine.Tests;

/// <summary>
/// Scripts that the guard lets through and that would run for ever, fill the memory or end the process, grouped in folders by what they
/// try. What ends each is the count of its steps, its memory or the stack, and never the clock; nothing else of the report suffers.
/// </summary>
public sealed class StoppedTests
{
    private static readonly Budgets Small = new() { Charges = 200_000, Megabytes = 32, Milliseconds = 60_000, RequestMilliseconds = 120_000 };

    public static TheoryData<string> Scripts => [.. ScriptFiles.In("Stopped")];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void A_script_is_stopped_by_what_it_uses_and_the_others_answer(string script)
    {
        using var pack = PackLoader.Load(ScriptFiles.PackOf(script) is var attempt ? attempt with { Files = [.. attempt.Files, .. Honest] } : attempt, budgets: Small);

        var report = pack.Evaluate(TestPack.Goals("one goal"));

        var stop = report.Findings.ShouldHaveSingleItem();
        stop.RuleId.ShouldBe("GR9002", stop.Message);
        stop.Message.ShouldNotContain("took too long");
        var goal = report.GoalReports.ShouldHaveSingleItem();
        goal.Findings.ShouldHaveSingleItem().RuleId.ShouldBe("TST0002");
        (report.Incomplete, goal.Incomplete, goal.Scores.Specificity).ShouldBe((true, true, null));
    }

    private static IEnumerable<PackFile> Honest => TestPack.Rule("rule-2", TestPack.Attribute(2) + "static Finding? Check(Goal goal) => Finding.At(goal.Location, 1);");
}
