using System.Security.Cryptography;

namespace GoalRules.Engine.Tests;

public sealed class CompiledCacheTests : IDisposable
{
    private const string Rule = "static Finding? Check(Goal goal) => Finding.At(goal.Location, 1);";

    private readonly CompiledCache _cache = new(Directory.CreateTempSubdirectory("goalrules-cache-").FullName);

    public void Dispose() => Directory.Delete(_cache.Directory, recursive: true);

    [Fact]
    public void A_script_is_kept_once_and_answers_the_same_from_the_cache()
    {
        var first = Evaluate(Rule);
        var entry = Entries().ShouldHaveSingleItem();
        var written = File.GetLastWriteTimeUtc(entry);

        var second = Evaluate(Rule);

        second.ShouldBe(first);
        Entries().ShouldHaveSingleItem();
        File.GetLastWriteTimeUtc(entry).ShouldBe(written);
    }

    [Fact]
    public void A_changed_script_is_another_entry()
    {
        Evaluate(Rule);
        Evaluate(Rule + "\n");

        Entries().Length.ShouldBe(2);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(40)]
    [InlineData(-1)]
    public void A_damaged_entry_is_ignored_and_written_anew(int position)
    {
        var answer = Evaluate(Rule);
        var entry = Entries().Single();
        var whole = File.ReadAllBytes(entry);
        var damaged = whole.ToArray();
        damaged[position < 0 ? ^1 : position] ^= 0xFF;
        File.WriteAllBytes(entry, damaged);

        Evaluate(Rule).ShouldBe(answer);
        File.ReadAllBytes(entry).Length.ShouldBe(whole.Length);
        File.ReadAllBytes(entry).ShouldNotBe(damaged);
    }

    [Theory]
    [InlineData("")]
    [InlineData("MZ, but not ours")]
    public void A_foreign_file_in_the_place_of_an_entry_is_ignored(string content)
    {
        var answer = Evaluate(Rule);
        File.WriteAllText(Entries().Single(), content);

        Evaluate(Rule).ShouldBe(answer);
    }

    [Fact]
    public void An_entry_under_another_entrys_name_is_ignored()
    {
        var answer = Evaluate(Rule);
        var entry = Entries().Single();
        Evaluate(Rule.Replace(", 1)", ", 2)"));
        var other = Entries().Single(path => path != entry);
        File.Copy(other, entry, overwrite: true);

        Evaluate(Rule).ShouldBe(answer);
    }

    [Fact]
    public void An_entry_that_was_altered_and_hashed_again_is_ignored()
    {
        var answer = Evaluate(Rule);
        var entry = Entries().Single();
        var whole = File.ReadAllBytes(entry);
        var payload = whole[32..];
        payload[^1] ^= 1;
        File.WriteAllBytes(entry, [.. SHA256.HashData(payload), .. payload]);

        Evaluate(Rule).ShouldBe(answer);
        File.ReadAllBytes(entry).ShouldBe(whole);
    }

    [Fact]
    public void An_entry_from_another_folder_is_ignored()
    {
        var other = new CompiledCache(Path.Combine(_cache.Directory, "other"));
        using (PackLoader.Load(TestPack.Folder(TestPack.Manifest, Rule), cache: other))
        {
        }

        var foreign = Directory.GetFiles(other.Directory, "*.rule").Single();
        var placed = Path.Combine(_cache.Directory, Path.GetFileName(foreign));
        File.Copy(foreign, placed);
        Evaluate(Rule);

        File.ReadAllBytes(placed).ShouldNotBe(File.ReadAllBytes(foreign));
    }

    [Fact]
    public void A_signed_entry_whose_image_reaches_out_is_ignored()
    {
        const string Reaching = "static Finding? Check(Goal goal) => Finding.At(goal.Location, System.Environment.MachineName);";
        var answer = Evaluate(Rule);
        var key = Path.GetFileNameWithoutExtension(Entries().Single());
        var tree = ScriptCompiler.Parse(new PackFile("specificity/rule-1.csx", TestPack.Attribute(1) + Reaching));
        _cache.Keep(key, ScriptCompiler.Emit(ScriptCompiler.Bind(tree), "test.specificity.rule-1").Script);

        _cache.Find(key).ShouldBeNull();
        Evaluate(Rule).ShouldBe(answer);
    }

    [Fact]
    public void A_key_that_others_can_read_is_replaced()
    {
        if (OperatingSystem.IsWindows()) return;
        Evaluate(Rule);
        var seal = Path.Combine(_cache.Directory, "seal.key");
        var key = File.ReadAllBytes(seal);
        File.GetUnixFileMode(seal).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.SetUnixFileMode(seal, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);

        using var pack = PackLoader.Load(TestPack.Folder(TestPack.Manifest, Rule), cache: new CompiledCache(_cache.Directory));

        File.ReadAllBytes(seal).ShouldNotBe(key);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_only_costs_time()
    {
        var file = Path.Combine(_cache.Directory, "file");
        File.WriteAllText(file, "");

        using var pack = PackLoader.Load(TestPack.Folder(TestPack.Manifest, Rule), cache: new CompiledCache(Path.Combine(file, "below")));

        pack.Rules.Count.ShouldBe(1);
    }

    [Fact]
    public void A_cache_that_is_read_only_finds_what_others_keep_and_keeps_nothing()
    {
        var reader = new CompiledCache(_cache.Directory) { IsReadOnly = true };
        using (PackLoader.Load(TestPack.Folder(TestPack.Manifest, Rule), cache: reader)) Entries().ShouldBeEmpty();

        Evaluate(Rule);
        var key = Path.GetFileNameWithoutExtension(Entries().Single());

        reader.Find(key).ShouldNotBeNull();
    }

    [Fact]
    public void Several_loaders_share_a_folder()
    {
        Parallel.For(0, 8, _ => Evaluate(Rule));

        Entries().ShouldHaveSingleItem();
        Directory.GetFiles(_cache.Directory, "*.tmp").ShouldBeEmpty();
    }

    private string[] Entries() => Directory.GetFiles(_cache.Directory, "*.rule");

    private string Evaluate(string body)
    {
        using var pack = PackLoader.Load(TestPack.Folder(TestPack.Manifest, body), cache: _cache);
        return string.Join('|', pack.Evaluate(TestPack.Goals("anything")).GoalReports[0].Findings.Select(finding => finding.Message));
    }
}
