using System.Text.Json;

namespace GoalRules.Cli.Tests;

public sealed class RulesTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Rules_are_listed_by_id_with_their_titles_on_one_line_each()
    {
        var lines = _tool.Run("rules").Output.TrimEnd().Split('\n');

        lines[0].ShouldMatch("^id +name +category +severity +title$");
        lines.ShouldContain(line => line.StartsWith("GR1008  placeholder-left ", StringComparison.Ordinal) && line.EndsWith("  specificity    error     A gap that nobody has filled in", StringComparison.Ordinal));
        lines.Skip(1).Select(line => line[..6]).ShouldBe(lines.Skip(1).Select(line => line[..6]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_category_can_be_chosen()
    {
        var lines = _tool.Run("rules", "--category", "alignment").Output.TrimEnd().Split('\n');

        lines.Skip(1).ShouldAllBe(line => line.StartsWith("GR3", StringComparison.Ordinal));
    }

    [Fact]
    public void On_a_terminal_a_long_title_goes_on_below_itself() =>
        _tool.RunInTerminal(80, "rules").Output.Split('\n').ShouldAllBe(line => line.Length <= 80);

    [Fact]
    public void JSON_is_what_the_server_lists()
    {
        using var json = JsonDocument.Parse(_tool.Run("rules", "--format", "json").Output);

        json.RootElement.GetProperty("rules")[0].GetProperty("id").GetString().ShouldBe("GR1001");
    }
}
