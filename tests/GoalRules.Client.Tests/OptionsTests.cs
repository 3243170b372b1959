namespace GoalRules.Client.Tests;

public sealed class OptionsTests
{
    public static TheoryData<string, Action<GoalRulesClientOptions>> Wrong { get; } = new()
    {
        { "Address", options => options.Address = new Uri("/v1", UriKind.Relative) },
        { "Address", options => options.Address = new Uri("ftp://127.0.0.1") },
        { "Address", options => options.Address = null! },
        { "Organization", options => options.Organization = "" },
        { "Organization", options => options.Organization = "Bäckerei" },
        { "Organization", options => options.Organization = " acme" },
        { "Deadline", options => options.Deadline = TimeSpan.Zero },
        { "Deadline", options => options.Deadline = TimeSpan.MaxValue },
        { "MaxAttempts", options => options.MaxAttempts = 0 },
        { "Window", options => options.Window = 0 },
        { "GiveUpAfter", options => options.GiveUpAfter = TimeSpan.FromSeconds(-1) },
        { "TimeProvider", options => options.TimeProvider = null! },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void An_option_that_is_wrong_is_named(string option, Action<GoalRulesClientOptions> spoil)
    {
        var options = new GoalRulesClientOptions();
        spoil(options);

        Should.Throw<ArgumentException>(() => new GoalRulesClient(options)).Message.ShouldStartWith($"{option} ");
    }

    [Fact]
    public void All_that_is_wrong_is_named_at_once() =>
        Should.Throw<ArgumentException>(() => new GoalRulesClient(new GoalRulesClientOptions { Window = -3, MaxAttempts = 0 }))
            .Message.ShouldStartWith("MaxAttempts is 0; 1 asks once, more retry. Window is -3; at least 1 request has to be on its way.");

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    public void Any_number_of_attempts_will_do(int maxAttempts) =>
        Should.NotThrow(() => new GoalRulesClient(new GoalRulesClientOptions { MaxAttempts = maxAttempts }).Dispose());

    [Fact]
    public void The_defaults_are_right() => Should.NotThrow(() => new GoalRulesClient().Dispose());
}
