namespace GoalRules.Cli.Tests;

public sealed class CheckWatchTests : IDisposable
{
    private const string Bad = """{"goals": [{"id": "G1", "statement": "Open [number] depots by 30 June"}]}""";
    private const string Good = """{"goals": [{"id": "G1", "statement": "Open 3 depots by 30 June"}]}""";

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void A_change_is_checked_and_the_last_exit_code_counts()
    {
        _tool.Write("goals.json", Bad);

        var outcome = _tool.RunWatching([() => _tool.Write("goals.json", Good)], "check", _tool.In("goals.json"), "--watch");

        outcome.Code.ShouldBe(0, outcome.Error);
        outcome.Output.Split('\n').Count(line => line.StartsWith("1 goal: ", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public void A_file_or_pack_that_is_broken_for_a_while_does_not_end_it()
    {
        _tool.Write("goals.json", Good);
        _tool.Run("new", "pack", _tool.In("acme"));
        var manifest = File.ReadAllText(_tool.In("acme/pack.yaml"));

        var outcome = _tool.RunWatching(
            [
                () => _tool.Write("goals.json", "{"),
                () => _tool.Write("goals.json", Good),
                () => _tool.Write("acme/pack.yaml", "name: [\n"),
                () => _tool.Write("acme/pack.yaml", manifest),
            ],
            "check", _tool.In("goals.json"), "--pack", _tool.In("acme"), "--watch");

        outcome.Code.ShouldBe(0, outcome.Error);
        outcome.Error.ShouldContain("~/goals.json(1,2): is not JSON");
        outcome.Error.ShouldContain("The pack does not load");
    }

    [Fact]
    public void A_pack_that_is_gone_for_a_while_does_not_end_it()
    {
        _tool.Write("goals.json", Good);
        _tool.Run("new", "pack", _tool.In("acme"));

        var outcome = _tool.RunWatching(
            [
                () => Directory.Move(_tool.In("acme"), _tool.In("elsewhere")),
                () => Directory.Move(_tool.In("elsewhere"), _tool.In("acme")),
            ],
            "check", _tool.In("goals.json"), "--pack", _tool.In("acme"), "--watch");

        outcome.Code.ShouldBe(0, outcome.Error);
        outcome.Error.ShouldContain("There is no folder '~/acme'");
        outcome.Output.Split('\n').Count(line => line.StartsWith("1 goal: ", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public void A_pack_that_there_never_was_is_not_waited_for()
    {
        _tool.Write("goals.json", Good);

        _tool.RunWatching([], "check", _tool.In("goals.json"), "--pack", _tool.In("acme"), "--watch").Code.ShouldBe(2);
    }

    [Fact]
    public async Task A_folder_that_goes_and_comes_back_is_noticed()
    {
        var folder = Directory.CreateDirectory(_tool.In("packs/acme")).FullName;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var present = new FileChanges([folder]);

        Directory.Move(folder, _tool.In("elsewhere"));
        await present.Next(patience.Token);
        Directory.Delete(_tool.In("packs"));
        using var gone = new FileChanges([folder]);
        Directory.CreateDirectory(folder);
        await gone.Next(patience.Token);
    }

    [Fact]
    public async Task Files_and_folders_are_really_watched()
    {
        var file = _tool.Write("goals.json", Good);
        var folder = Directory.CreateDirectory(_tool.In("acme/alignment")).Parent!.FullName;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var changes = new FileChanges([file, folder]);

        _tool.Write("goals.json", Bad);
        await changes.Next(patience.Token);
        _tool.Write("acme/alignment/new.csx", "");
        await changes.Next(patience.Token);
    }
}
