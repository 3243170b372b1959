namespace GoalRules.Engine.Tests;

public sealed class PackDigestTests
{
    private const string Rule = "static Finding? Check(Goal goal) => null;";

    [Fact]
    public void The_digest_is_the_same_for_the_same_files_and_says_so_in_every_report()
    {
        using var pack = TestPack.Of(Rule);
        using var again = TestPack.Of(Rule);

        again.Version.ShouldBe(pack.Version);
        pack.Version.Digest.ShouldMatch("^[0-9a-f]{64}$");
        pack.Evaluate(TestPack.Goals("anything")).RulePack.ShouldBe(pack.Version);
    }

    [Theory]
    [InlineData("pack.yaml")]
    [InlineData("specificity/rule-1.csx")]
    [InlineData("specificity/rule-1.md")]
    public void A_change_to_any_file_changes_the_digest(string path)
    {
        var folder = TestPack.Folder(TestPack.Manifest, Rule);
        var changed = folder with { Files = [.. folder.Files.Select(file => file.Path == path ? file with { Text = file.Text + "\n" } : file)] };

        PackDigest.Of([changed]).ShouldNotBe(PackDigest.Of([folder]));
    }

    [Fact]
    public void Moving_text_from_one_file_to_the_next_changes_the_digest()
    {
        var one = new PackFolder("p", [new PackFile("a", "xy"), new PackFile("b", "z")]);
        var other = new PackFolder("p", [new PackFile("a", "x"), new PackFile("b", "yz")]);

        PackDigest.Of([one]).ShouldNotBe(PackDigest.Of([other]));
    }
}
