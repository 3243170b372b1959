namespace GoalRules.Cli.Tests;

public sealed class UsageTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("--help", "goalrules check goals.csv")]
    [InlineData("check --help", "goalrules check goals.yaml --as-of 2026-01-15")]
    [InlineData("read --help", "goalrules read goals.csv --as-of 2026-01-15")]
    [InlineData("chance --help", "goalrules chance goals.yaml --as-of 2026-01-15")]
    [InlineData("rules --help", "goalrules rules --category alignment")]
    [InlineData("test --help", "goalrules test my-rules/acme")]
    [InlineData("new --help", "goalrules new pack my-rules/acme --extends smart")]
    [InlineData("new rule --help", "goalrules new rule my-rules/acme specificity too-many-buzzwords")]
    [InlineData("new pack --help", "goalrules new pack my-rules/acme --extends smart")]
    [InlineData("explain --help", "goalrules explain GR1005")]
    public void The_help_of_every_command_has_an_example(string args, string example)
    {
        var outcome = _tool.Run(args.Split(' '));

        outcome.Code.ShouldBe(0);
        outcome.Output.ShouldContain($"Examples:\n  {example}");
        outcome.Error.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("new")]
    [InlineData("test")]
    [InlineData("tset smart")]
    [InlineData("test smart --fast")]
    [InlineData("new rule acme elsewhere no-sponsor")]
    public void What_cannot_be_understood_is_bad_usage(string args) =>
        _tool.Run(args.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Code.ShouldBe(2);
}
