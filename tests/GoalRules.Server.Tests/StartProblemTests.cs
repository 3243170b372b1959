using System.Net;
using System.Net.Sockets;

namespace GoalRules.Server.Tests;

public sealed class StartProblemTests
{
    [Theory]
    [InlineData("http://0.0.0.0:0", "'http://0.0.0.0:0' is reachable from other machines")]
    [InlineData("http://127.0.0.1:0;http://*:0", "'http://*:0' is reachable from other machines")]
    [InlineData("http://[::]:0", "'http://[::]:0' is reachable from other machines")]
    [InlineData("https://127.0.0.1:0", "only http:// addresses on this machine are supported")]
    [InlineData("http://127.0.0.1:0;http://127.0.0.1:0;http://127.0.0.1:0", "--urls names 3 addresses")]
    [InlineData("somewhere", "'somewhere' is no address")]
    public Task An_address_that_cannot_be_served_is_refused(string urls, string problem) => IsRefused(problem, urls);

    [Fact]
    public async Task An_address_in_use_is_refused()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        await using var server = ServerProcess.Run($"http://{taken.LocalEndpoint}");

        (await server.Ended()).ShouldBe(1);

        SaysInOneLine(server, $"http://{taken.LocalEndpoint}");
        server.Log.Text.ShouldContain("choose other addresses with --urls");
    }

    [Theory]
    [InlineData("plenty", "GoalRules:Limits:RequestBytes")]
    [InlineData("0", "has a number below 1")]
    public Task A_limit_that_limits_nothing_is_refused(string limit, string problem) => IsRefused(problem, ServerProcess.FreePorts, $"--GoalRules:Limits:RequestBytes={limit}");

    [Theory]
    [InlineData("Charges=0", "GoalRules:Budgets:Charges is 0; write 1000 or more")]
    [InlineData("QuarantineAfter=-1", "GoalRules:Budgets:QuarantineAfter is -1; write 1 or more")]
    [InlineData("Megabytes=some", "GoalRules:Budgets:Megabytes")]
    public Task A_budget_that_no_rule_could_keep_is_refused(string budget, string problem) => IsRefused(problem, ServerProcess.FreePorts, $"--GoalRules:Budgets:{budget}");

    [Theory]
    [InlineData("Isolaton=Process", "There is no setting GoalRules:Isolaton; GoalRules has Budgets, BuiltInPacks, Cache, CheckRule, DefaultPack, Isolation, Limits, Packs, Worker, Workers.")]
    [InlineData("Budgets:Seconds=1", "There is no setting GoalRules:Budgets:Seconds; GoalRules:Budgets has Charges, ")]
    [InlineData("Packs:0=rules", "There is no setting GoalRules:Packs:0; GoalRules:Packs has one value.")]
    [InlineData("Isolation=2", "GoalRules:Isolation is '2'; write InProcess or Process or Require.")]
    [InlineData("CheckRule=yes", "GoalRules:CheckRule is 'yes'; write true or false.")]
    [InlineData("Workers:LongestCall=1m", "GoalRules:Workers:LongestCall is '1m'; write a time such as 00:01:00.")]
    [InlineData("Workers:LongestCall=00:90:00", "GoalRules:Workers:LongestCall is '00:90:00'; write a time such as 00:01:00.")]
    [InlineData("Limits=5", "GoalRules:Limits is a group of settings; write one of them, such as GoalRules:Limits:RequestBytes.")]
    [InlineData("Limits:Subjects=3000000000", "GoalRules:Limits:Subjects is '3000000000'; write a whole number, at most 2,147,483,647.")]
    public Task What_is_no_setting_or_no_value_of_it_is_refused(string setting, string problem) => IsRefused(problem, ServerProcess.FreePorts, $"--GoalRules:{setting}");

    private static async Task IsRefused(string problem, string urls, params string[] settings)
    {
        await using var server = ServerProcess.Run(urls, settings);

        (await server.Ended()).ShouldBe(1);

        SaysInOneLine(server, problem);
    }

    private static void SaysInOneLine(ServerProcess server, string problem)
    {
        server.Log.Text.ShouldContain("The server cannot start: ");
        server.Log.Text.ShouldContain(problem);
        server.Log.Text.ShouldNotContain("   at ");
    }
}
