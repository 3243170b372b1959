namespace GoalRules.Engine.Tests;

/// <summary>Rules as somebody in HR with some C# writes them: the guard has to let them through.</summary>
public sealed class UsefulScriptsTests
{
    public static TheoryData<string> Scripts => [.. ScriptFiles.In("UsefulScripts")];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void A_useful_script_is_accepted(string script) => ScriptFiles.ErrorsOf(script).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Scripts))]
    public void A_useful_script_runs_over_a_portfolio_without_a_crash_and_within_its_budget(string script)
    {
        using var pack = PackLoader.Load(ScriptFiles.PackOf(script));

        pack.Evaluate(ScriptFiles.Portfolio).Findings.Where(finding => finding.RuleId.StartsWith("GR90", StringComparison.Ordinal)).ShouldBeEmpty();
    }
}
