using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace GoalRules.Client.Tests;

public sealed class RegistrationTests
{
    [Fact]
    public async Task A_service_provider_has_one_client_that_works()
    {
        var service = new FakeService();
        await using var server = await FakeServer.Start(service);
        await using var proxy = new RefusingProxy(server.Address);
        await using var provider = new ServiceCollection()
            .AddGoalRulesClient(options => (options.Address, options.Organization) = (proxy.Address, "acme"))
            .Services.BuildServiceProvider();

        var client = provider.GetRequiredService<GoalRulesClient>();

        client.ShouldBeSameAs(provider.GetRequiredService<GoalRulesClient>());
        (await client.EvaluateManyAsync(Rows.Of(10)).ToListAsync()).ShouldAnswer(10);
        (await client.EvaluateAsync(Rows.Submission("G7"))).GoalReports.Single().GoalId.ShouldBe("G7");
        service.Headers.ShouldAllBe(headers => headers.GetValue("goalrules-organization") == "acme");
    }

    [Fact]
    public async Task Options_can_come_from_elsewhere()
    {
        await using var server = await FakeServer.Start(new FakeService());
        var services = new ServiceCollection();
        services.AddGoalRulesClient();
        services.Configure<GoalRulesClientOptions>(options => options.Address = server.Address);
        await using var provider = services.BuildServiceProvider();

        (await provider.GetRequiredService<GoalRulesClient>().EvaluateAsync(Rows.Submission("G7"))).GoalReports.Single().GoalId.ShouldBe("G7");
    }

    [Fact]
    public void An_option_that_is_wrong_is_named()
    {
        using var provider = new ServiceCollection().AddGoalRulesClient(options => options.Window = 0).Services.BuildServiceProvider();

        Should.Throw<OptionsValidationException>(provider.GetRequiredService<GoalRulesClient>).Message.ShouldBe("Window is 0; at least 1 request has to be on its way.");
    }

    [Fact]
    public async Task A_host_does_not_start_with_a_wrong_option()
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Services.AddGoalRulesClient(options => options.MaxAttempts = 0);
        using var host = builder.Build();

        (await Should.ThrowAsync<OptionsValidationException>(() => host.StartAsync())).Message.ShouldStartWith("MaxAttempts ");
    }

    [Fact]
    public async Task Adding_it_twice_adds_one_that_has_all_the_options()
    {
        await using var server = await FakeServer.Start(new FakeService());
        var services = new ServiceCollection();
        services.AddGoalRulesClient(options => options.Address = server.Address);
        services.AddGoalRulesClient(options => options.Window = 2);
        await using var provider = services.BuildServiceProvider();

        provider.GetServices<GoalRulesClient>().Count().ShouldBe(1);
        (await provider.GetRequiredService<GoalRulesClient>().EvaluateManyAsync(Rows.Of(10)).ToListAsync()).ShouldAnswer(10);
    }
}
