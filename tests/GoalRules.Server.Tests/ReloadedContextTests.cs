using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace GoalRules.Server.Tests;

public sealed class ReloadedContextTests : IDisposable
{
    private readonly string _name = $"edited-{Guid.CreateVersion7():N}";
    private readonly EditedPacks _packs = new();
    private readonly RulePackStore _store = new();
    private readonly RulePackReloading _reloading;

    public ReloadedContextTests()
    {
        var options = Options.Create(new GoalRulesOptions { BuiltInPacks = _packs.PathOf("built-in"), Packs = _packs.Root, Cache = "none" });
        _reloading = new RulePackReloading(_store, new PackFolders(options), new CompiledCacheSetting(options.Value), options, TimeProvider.System, NullLogger<RulePackReloading>.Instance);
        _packs.Add(_name);
        _reloading.Scan();
    }

    [Fact]
    public void After_many_reloads_only_the_active_version_is_loaded()
    {
        for (var edit = 1; edit <= 20; edit++) EditAndEvaluate(edit);

        Contexts().ShouldBe(1);
        GC.KeepAlive(_store);
    }

    [Fact]
    public void A_change_is_not_read_before_it_is_at_rest()
    {
        var before = Digest();
        Edit("1");
        _reloading.Scan().ShouldBeTrue();
        Edit("2, 3 ");
        _reloading.Scan().ShouldBeTrue();
        Digest().ShouldBe(before);

        _reloading.Scan().ShouldBeFalse();

        _store.Find("default", _name)!.Errors.ShouldNotBeEmpty();
    }

    [Fact]
    public void Files_that_are_no_part_of_a_pack_cause_no_reload()
    {
        _packs.Write($"{_name}/notes.txt", "to do");

        _reloading.Scan().ShouldBeFalse();
    }

    [Fact]
    public void A_pack_that_was_hidden_by_one_of_the_same_name_takes_its_place()
    {
        using var others = new EditedPacks().Add(_name);
        var options = Options.Create(new GoalRulesOptions { BuiltInPacks = _packs.PathOf("built-in"), Packs = $"{_packs.Root}{Path.PathSeparator}{others.Root}", Cache = "none" });
        var store = new RulePackStore();
        using var reloading = new RulePackReloading(store, new PackFolders(options), new CompiledCacheSetting(options.Value), options, TimeProvider.System, NullLogger<RulePackReloading>.Instance);
        reloading.Scan();
        _packs.Delete(_name);

        reloading.Scan().ShouldBeTrue();
        reloading.Scan().ShouldBeFalse();

        store.Find("default", _name).ShouldNotBeNull().Folder.ShouldBe(others.PathOf(_name));
    }

    public void Dispose()
    {
        _reloading.Dispose();
        _packs.Dispose();
    }

    private void Edit(string number) => _packs.Write($"{_name}/pack.yaml", EditedPacks.Manifest(_name, number));

    private string Digest() => _store.Find("default", _name)!.Active!.Version.Digest;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void EditAndEvaluate(int edit)
    {
        Edit(edit % 10 == 0 ? "oops" : $"{edit}");
        _reloading.Scan().ShouldBeTrue();
        _reloading.Scan().ShouldBeFalse();
        var report = _store.Find("default", _name)!.Active!.Evaluate(new Submission { Goals = [new Goal { Id = "G1", Statement = "Anything" }] });
        report.GoalReports[0].Findings.ShouldAllBe(finding => finding.Message == $"{edit - (edit % 10 == 0 ? 1 : 0)}");
    }

    private int Contexts()
    {
        for (var i = 0; i < 20 && Alive() > 1; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return Alive();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Alive() => AssemblyLoadContext.All.Count(context => context.Name == _name);
}
