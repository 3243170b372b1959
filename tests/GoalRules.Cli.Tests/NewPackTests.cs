namespace GoalRules.Cli.Tests;

public sealed class NewPackTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("acme", "ACME")]
    [InlineData("acme --extends smart", "ACME")]
    [InlineData("north-sea-division", "NORTHSEA")]
    [InlineData("north --prefix NTH", "NTH")]
    public void A_new_pack_passes_as_it_is(string nameAndOptions, string prefix)
    {
        string[] parts = nameAndOptions.Split(' ');
        var folder = _tool.In(parts[0]);

        _tool.Run(["new", "pack", folder, .. parts[1..]]).Error.ShouldBeEmpty();

        _tool.Run("test", folder).ShouldBe(new Outcome(0, "2 passed, 0 failed\n", ""));
        File.ReadAllText(Path.Combine(folder, "pack.yaml")).ShouldContain($"prefix: {prefix}\n");
        File.ReadAllText(Path.Combine(folder, "specificity", "buzzword.csx")).ShouldContain($"[Rule(\"{prefix}1001\", \"buzzword\"");
    }

    [Fact]
    public void A_pack_can_extend_one_that_lies_beside_it()
    {
        _tool.Run("new", "pack", _tool.In("base"));

        _tool.Run("new", "pack", _tool.In("own"), "--extends", "base").Error.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Acme", "'Acme' cannot be a pack's name: lower-case letters, digits and hyphens")]
    [InlineData("smart", "'smart' is the name of a built-in pack")]
    [InlineData("acme --extends nobody", "There is no pack 'nobody' to extend")]
    [InlineData("acme --prefix a1", "'a1' cannot be a prefix: two to eight capital letters")]
    [InlineData("acme --prefix GR", "GR is the prefix of the built-in rules")]
    [InlineData("a", "'a' gives no prefix for rule ids")]
    [InlineData("full", "is already there and not empty")]
    public void What_cannot_be_a_pack_is_refused_with_the_reason(string nameAndOptions, string reason)
    {
        _tool.Write("full/notes.txt", "mine");
        string[] parts = nameAndOptions.Split(' ');

        var outcome = _tool.Run(["new", "pack", _tool.In(parts[0]), .. parts[1..]]);

        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldContain(reason);
        File.Exists(Path.Combine(_tool.In(parts[0]), "pack.yaml")).ShouldBeFalse();
    }
}
