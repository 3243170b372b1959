using System.Collections.Concurrent;
using Grpc.Core;
using State = GoalRules.Protocol.V1.RulePack.Types.State;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Server.Tests;

public sealed class ReloadTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly EditedPacks _packs = new EditedPacks().Add("edited");
    private ServerProcess? _server;

    private ServerProcess Server => _server!;

    public async Task InitializeAsync() => _server = await ServerProcess.StartWith(_packs.Root);

    public async Task DisposeAsync()
    {
        await Server.DisposeAsync();
        _packs.Dispose();
    }

    [Fact]
    public async Task An_edit_becomes_active()
    {
        var before = await Pack("edited");
        (await Numbers()).ShouldBe(["0", "0"]);

        _packs.Write("edited/pack.yaml", EditedPacks.Manifest("edited", "7", version: "1.1.0"));

        var after = await Until("edited", pack => pack.Digest != before.Digest);
        after.State.ShouldBe(State.Active);
        after.Version.ShouldBe("1.1.0");
        (await Numbers()).ShouldBe(["7", "7"]);
    }

    [Fact]
    public async Task A_stream_goes_on_with_the_new_version()
    {
        var before = await Pack("edited");
        using var stream = Server.Evaluation.EvaluateStream();
        var request = Requests.Of(Requests.Goal());
        request.RulePack = "edited";
        await stream.Ask(0, request);
        (await stream.Next()).Report.RulePack.Digest.ShouldBe(before.Digest);

        _packs.Write("edited/pack.yaml", EditedPacks.Manifest("edited", "7", version: "1.1.0"));

        var after = await Until("edited", pack => pack.Digest != before.Digest);
        await stream.Ask(1, request);
        (await stream.Next()).Report.RulePack.Digest.ShouldBe(after.Digest);
    }

    [Fact]
    public async Task An_edit_with_errors_leaves_the_version_before_it_answering_until_it_is_mended()
    {
        var before = await Pack("edited");
        _packs.Write("edited/specificity/second.csx", EditedPacks.Script("second", "7 +", "EDIT0002"));

        var broken = await Until("edited", pack => pack.State == State.Outdated);

        broken.Digest.ShouldBe(before.Digest);
        var error = broken.Errors.ShouldHaveSingleItem();
        error.File.ShouldBe("specificity/second.csx");
        error.Line.ShouldBe(2);
        error.Column.ShouldBe(90);
        error.Problem.ShouldStartWith("CS1525");
        await Server.Log.Line("Rule pack edited is not active: specificity/second.csx(2,90): CS1525");
        await Server.Log.Line("Rule pack edited goes on with its last good version");
        (await Numbers()).ShouldBe(["0", "0"]);

        _packs.Write("edited/specificity/second.csx", EditedPacks.Script("second", "7", "EDIT0002"));

        var mended = await Until("edited", pack => pack.State == State.Active);
        mended.Errors.ShouldBeEmpty();
        mended.Digest.ShouldNotBe(before.Digest);
        (await Numbers()).ShouldBe(["0", "7"]);
    }

    [Fact]
    public async Task An_edit_with_errors_that_is_taken_back_leaves_the_same_version()
    {
        var before = await Pack("edited");
        _packs.Write("edited/pack.yaml", EditedPacks.Manifest("edited", "many"));
        await Until("edited", pack => pack.State == State.Outdated);

        _packs.Write("edited/pack.yaml", EditedPacks.Manifest("edited"));

        (await Until("edited", pack => pack.State == State.Active)).ShouldBe(before);
    }

    [Fact]
    public async Task An_editor_may_write_by_renaming()
    {
        var before = await Pack("edited");

        File.Move(_packs.PathOf("edited/pack.yaml"), _packs.PathOf("edited/pack.yaml~"));
        _packs.WriteByRename("edited/pack.yaml", EditedPacks.Manifest("edited", "8"));

        await Until("edited", pack => pack.Digest != before.Digest);
        (await Numbers()).ShouldBe(["8", "8"]);
        Server.Log.Text.ShouldNotContain("is gone");
    }

    [Fact]
    public async Task A_new_pack_appears_and_a_deleted_one_goes()
    {
        _packs.Add("another");
        (await Until("another", _ => true)).State.ShouldBe(State.Active);

        _packs.Delete("another");

        await Until(packs => packs.All(pack => pack.Name != "another"));
        (await Refused.StatusOf(() => Server.RulePacks.GetRulePackAsync(new Wire.GetRulePackRequest { Pack = "another" }).ResponseAsync)).Code.ShouldBe((int)StatusCode.NotFound);
        (await Pack("edited")).State.ShouldBe(State.Active);
    }

    [Fact]
    public async Task A_pack_that_never_loaded_is_listed_with_its_errors()
    {
        _packs.Write("hasty/pack.yaml", "name: hasty\nversion: 1.0.0\n");

        var hasty = await Until("hasty", _ => true);

        hasty.State.ShouldBe(State.Broken);
        hasty.HasRuleCount.ShouldBeFalse();
        hasty.Errors.ShouldHaveSingleItem().Problem.ShouldStartWith("'prefix' is missing");
        (await Refused.StatusOf(() => Server.RulePacks.ListRulesAsync(new Wire.ListRulesRequest { Pack = "hasty" }).ResponseAsync)).Code.ShouldBe((int)StatusCode.FailedPrecondition);
    }

    [Theory]
    [InlineData("edited/pack.yaml")]
    [InlineData("edited/specificity/first.csx")]
    public async Task No_request_fails_while_a_pack_is_edited_and_each_answer_is_of_one_version(string file)
    {
        var versions = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        using var stop = new CancellationTokenSource();
        var callers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                var answer = await Evaluate();
                var numbers = string.Join(' ', NumbersIn(answer));
                versions.GetOrAdd(answer.RulePack.Digest, numbers).ShouldBe(numbers);
            }
        })).ToArray();

        for (var edit = 1; edit <= 40; edit++)
        {
            var before = await Pack("edited");
            var number = edit % 10 == 0 ? $"{edit} oops" : $"{edit}";
            _packs.WriteByRename(file, file.EndsWith(".yaml", StringComparison.Ordinal) ? EditedPacks.Manifest("edited", number) : EditedPacks.Script("first", number, "EDIT0001"));
            await Until("edited", pack => edit % 10 == 0 ? pack.State == State.Outdated : pack.State == State.Active && pack.Digest != before.Digest);
        }

        await stop.CancelAsync();
        await Task.WhenAll(callers);
        foreach (var numbers in versions.Values) numbers.ShouldMatch(file.EndsWith(".yaml", StringComparison.Ordinal) ? @"^(\d+) \1$" : @"^\d+ 0$");
    }

    private async Task<Wire.EvaluateResponse> Evaluate()
    {
        var request = Requests.Of(Requests.Goal());
        request.RulePack = "edited";
        return await Server.Evaluation.EvaluateAsync(request);
    }

    private async Task<string[]> Numbers() => NumbersIn(await Evaluate());

    private static string[] NumbersIn(Wire.EvaluateResponse answer) =>
        [.. answer.GoalReports.Single().Findings.OrderBy(finding => finding.RuleId, StringComparer.Ordinal).Select(finding => finding.Message)];

    private async Task<Wire.RulePack> Pack(string name) => (await Server.RulePacks.GetRulePackAsync(new Wire.GetRulePackRequest { Pack = name })).RulePack;

    private async Task<Wire.RulePack> Until(string name, Func<Wire.RulePack, bool> holds) =>
        (await Until(packs => packs.Any(pack => pack.Name == name && holds(pack)))).Single(pack => pack.Name == name);

    private async Task<IReadOnlyList<Wire.RulePack>> Until(Func<IReadOnlyList<Wire.RulePack>, bool> holds)
    {
        var deadline = TimeProvider.System.GetUtcNow() + Patience;
        while (TimeProvider.System.GetUtcNow() < deadline)
        {
            var packs = (await Server.RulePacks.ListRulePacksAsync(new Wire.ListRulePacksRequest())).RulePacks;
            if (holds(packs)) return packs;
            await Task.Delay(20);
        }

        throw new TimeoutException($"The packs never became what was awaited; the log:\n{Server.Log.Text}");
    }
}
