using System.Net;
using Grpc.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Server.Tests;

public sealed class CheckingServer : IAsyncLifetime
{
    private ServerProcess? _process;

    public ServerProcess Process => _process!;

    public async Task InitializeAsync() => _process = await ServerProcess.Start("--GoalRules:CheckRule=true");

    public async Task DisposeAsync() => await _process!.DisposeAsync();
}

public sealed class CheckRuleTests(CheckingServer checking) : IClassFixture<CheckingServer>
{
    private const string Route = "/v1/rules:check";

    private const string Script =
        """
        [Rule("ACME0001", "shouting", Category.Specificity, Severity.Hint, Message = "'{0}' shouts")]
        static IEnumerable<Finding> Check(Goal goal) =>
            from word in goal.Statement.Words
            let text = goal.Statement.Text.Substring(word.Span.Start, word.Span.Length)
            where text.Length > 5 && text.All(char.IsUpper)
            select Finding.At(goal.Statement.At(word.Span), text);
        """;

    private const string Spec =
        """
        # A goal that shouts

        Flags words in capitals.

        ## Flags

        ```yaml
        goals: [{ id: G1, statement: "Open the depot [|IMMEDIATELY|]" }]
        ```

        ## Passes

        ```yaml
        goals: [{ id: G1, statement: Open the depot }]
        ```
        """;

    private ServerProcess Server => checking.Process;

    [Fact]
    public async Task What_the_guard_refuses_is_an_error_at_its_line()
    {
        var request = Good();
        request.Script = Script.Replace("text.Length > 5", "System.IO.File.Exists(text)", StringComparison.Ordinal);

        var error = (await Server.RulePacks.CheckRuleAsync(request)).Errors.ShouldHaveSingleItem();

        error.Line.ShouldBe(5);
        error.Problem.ShouldContain("a rule reads no files");
    }

    [Fact]
    public async Task A_good_rule_passes_its_examples()
    {
        var answer = await Server.RulePacks.CheckRuleAsync(Good());

        answer.Errors.ShouldBeEmpty();
        answer.ExampleResults.Select(result => (result.Line, result.Kind, result.Passed)).ShouldBe(
            [(8, Wire.ExampleResult.Types.Kind.Flags, true), (14, Wire.ExampleResult.Types.Kind.Passes, true)]);
        (await Server.PostJson(Good().ToJson(), Route)).As<Wire.CheckRuleResponse>().ShouldBe(answer);
    }

    [Fact]
    public async Task An_example_that_fails_says_what_differs()
    {
        var rule = Good();
        rule.Spec = Spec.Replace("[|IMMEDIATELY|]", "[|at once|]").Replace("Open the depot }", "OPENING the depot }");

        var answer = await Server.RulePacks.CheckRuleAsync(rule);

        answer.Errors.ShouldBeEmpty();
        answer.ExampleResults.ShouldAllBe(result => !result.Passed);
        answer.ExampleResults[0].Differences.ShouldHaveSingleItem().Problem.ShouldContain("expected a finding at goals/G1: statement [15..22)");
        answer.ExampleResults[1].Differences.ShouldHaveSingleItem().Problem.ShouldContain("did not expect ACME0001");
    }

    [Fact]
    public async Task A_script_that_does_not_compile_is_told_the_place()
    {
        var rule = Good();
        rule.Script = Script.Replace("goal.Statement.Words", "goal.Statment.Words");

        var answer = await Server.RulePacks.CheckRuleAsync(rule);

        var error = answer.Errors.ShouldHaveSingleItem();
        (error.File, error.Line, error.Column).ShouldBe(("specificity/shouting.csx", 3, 23));
        answer.ExampleResults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_rule_without_a_spec_is_incomplete()
    {
        var rule = Good();
        rule.Spec = "";

        (await Server.RulePacks.CheckRuleAsync(rule)).Errors.ShouldHaveSingleItem().File.ShouldBe("specificity/shouting.md");
    }

    [Fact]
    public async Task Under_a_pack_the_id_needs_its_prefix()
    {
        var rule = Good();
        rule.RulePack = "smart";

        (await Server.RulePacks.CheckRuleAsync(rule)).Errors.ShouldHaveSingleItem().Problem.ShouldContain("GR1001");

        rule.Script = Script.Replace("ACME0001", "GR1999");
        (await Server.RulePacks.CheckRuleAsync(rule)).ExampleResults.ShouldAllBe(result => result.Passed);
    }

    [Fact]
    public async Task Under_a_pack_the_id_has_to_be_free()
    {
        var rule = Good();
        rule.RulePack = "smart";
        rule.Script = Script.Replace("ACME0001", "GR1001");

        (await Server.RulePacks.CheckRuleAsync(rule)).Errors.ShouldHaveSingleItem().Problem.ShouldContain("already that of 'effort-not-result'");
    }

    [Fact]
    public async Task A_rule_of_the_pack_can_be_tried_in_a_new_form()
    {
        var installed = (await Server.RulePacks.GetRuleAsync(new Wire.GetRuleRequest { Pack = "smart", Rule = "placeholder-left" })).Rule;
        var script = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "rules/smart/specificity/placeholder-left.csx"));

        var answer = await Server.RulePacks.CheckRuleAsync(new Wire.CheckRuleRequest
        {
            RulePack = "smart",
            Name = installed.Name,
            Category = installed.Category,
            Script = script,
            Spec = installed.Documentation,
        });

        answer.Errors.ShouldBeEmpty();
        answer.ExampleResults.ShouldNotBeEmpty();
        answer.ExampleResults.ShouldAllBe(result => result.Passed);
    }

    [Fact]
    public async Task Nothing_of_it_is_installed()
    {
        var before = await Server.RulePacks.ListRulePacksAsync(new Wire.ListRulePacksRequest());

        await Server.RulePacks.CheckRuleAsync(Good());

        (await Server.RulePacks.ListRulePacksAsync(new Wire.ListRulePacksRequest())).ShouldBe(before);
    }

    [Fact]
    public async Task What_is_missing_or_too_long_is_named()
    {
        var rule = new Wire.CheckRuleRequest { Name = "Not A Name", Spec = new string('x', 100_001) };

        var status = await Refused.StatusOf(() => Server.RulePacks.CheckRuleAsync(rule).ResponseAsync);

        status.Violations().Select(violation => violation.Field).ShouldBe(["name", "script", "spec", "category"]);
    }

    [Fact]
    public async Task Callers_on_other_machines_are_refused()
    {
        var service = new RulePackService(new RulePackStore(), Options.Create(new GoalRulesOptions { CheckRule = true }), new WorkUnderWay(TimeProvider.System));
        var http = new DefaultHttpContext();
        http.Connection.RemoteIpAddress = IPAddress.Parse("192.0.2.1");

        var status = await Refused.StatusOf(() => service.CheckRule(Good(), new CallFrom(http)));

        status.Code.ShouldBe((int)StatusCode.PermissionDenied);
    }

    private static Wire.CheckRuleRequest Good() => new() { Name = "shouting", Category = Wire.Finding.Types.Category.Specificity, Script = Script, Spec = Spec };

    /// <summary>A call that never went over a network.</summary>
    private sealed class CallFrom : ServerCallContext
    {
        public CallFrom(HttpContext http) => UserState["__HttpContext"] = http;

        protected override string MethodCore => "CheckRule";

        protected override string HostCore => "";

        protected override string PeerCore => "";

        protected override DateTime DeadlineCore => DateTime.MaxValue;

        protected override Metadata RequestHeadersCore => [];

        protected override CancellationToken CancellationTokenCore => CancellationToken.None;

        protected override Metadata ResponseTrailersCore => [];

        protected override Grpc.Core.Status StatusCore { get; set; }

        protected override WriteOptions? WriteOptionsCore { get; set; }

        protected override AuthContext AuthContextCore => new("", []);

        protected override ContextPropagationToken CreatePropagationTokenCore(ContextPropagationOptions? options) => throw new NotSupportedException();

        protected override Task WriteResponseHeadersAsyncCore(Metadata responseHeaders) => Task.CompletedTask;
    }
}
