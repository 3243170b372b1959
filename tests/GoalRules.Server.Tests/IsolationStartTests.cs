namespace GoalRules.Server.Tests;

/// <summary>What the settings of isolation are held against when the server starts.</summary>
public sealed class IsolationStartTests
{
    [Theory]
    [InlineData("GoalRules:Isolation=Fortress", "GoalRules:Isolation")]
    [InlineData("GoalRules:Workers:PerOrganization=0", "Workers:PerOrganization is 0")]
    [InlineData("GoalRules:Workers:Megabytes=1", "Workers:Megabytes is 1")]
    [InlineData("GoalRules:Workers:Processors=-1", "Workers:Processors is -1")]
    [InlineData("GoalRules:Workers:Organizations=0", "Workers:Organizations is 0")]
    [InlineData("GoalRules:Workers:LongestCall=00:00:00", "Workers:LongestCall is 00:00:00")]
    public async Task A_setting_that_makes_no_sense_is_refused(string setting, string problem)
    {
        await using var server = ServerProcess.Run(ServerProcess.FreePorts, "--GoalRules:Isolation=Process", $"--{setting}");

        (await server.Ended()).ShouldBe(1);

        server.Log.Text.ShouldContain("The server cannot start: ");
        server.Log.Text.ShouldContain(problem);
    }

    [Fact]
    public async Task Settings_of_workers_without_workers_are_warned_of()
    {
        await using var server = await ServerProcess.Start("--GoalRules:Workers:PerOrganization=2");

        await server.Log.Line("The settings of GoalRules:Workers say nothing");
    }

    [ProtectedFact]
    public async Task Where_all_protections_can_be_had_it_starts_and_says_which()
    {
        await using var server = await ServerProcess.Start("--GoalRules:Isolation=Require");

        var line = await server.Log.Line("Organisations' packs run in workers");

        line.ShouldContain("Landlock");
        line.ShouldContain("seccomp");
        line.ShouldNotContain("does not offer");
        var status = await File.ReadAllTextAsync($"/proc/{await server.Worker()}/status");
        status.ShouldContain("NoNewPrivs:\t1");
        status.ShouldContain("Seccomp:\t2");
    }

    [ProtectedFact]
    public async Task Where_protections_are_required_and_cannot_be_had_it_does_not_start()
    {
        await using var server = ServerProcess.RunWithoutLandlock("--GoalRules:Isolation=Require");

        (await server.Ended()).ShouldBe(1);

        server.Log.Text.ShouldContain("does not offer Landlock");
    }

    [ProtectedFact]
    public async Task Where_protections_are_not_required_it_starts_without_them_and_says_which()
    {
        await using var server = ServerProcess.RunWithoutLandlock("--GoalRules:Isolation=Process");

        (await server.Log.Line("Organisations' packs run in workers")).ShouldContain("does not offer Landlock");
        await server.Worker();
    }
}
