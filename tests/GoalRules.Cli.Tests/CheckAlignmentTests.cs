using System.Text.Json;

namespace GoalRules.Cli.Tests;

public sealed class CheckAlignmentTests : IDisposable
{
    private const string Ferry =
        """
        asOf: 2026-01-15
        goals:
          - { id: O1, kind: OBJECTIVE, level: COMPANY, owner: kim, statement: A ferry that islanders rely on }
          - { id: O2, kind: OBJECTIVE, level: COMPANY, owner: kim, statement: A ferry that pays for itself }
          - { id: G1, level: TEAM, owner: lou, supports: [{ goal: O1 }], statement: Cut delayed departures from 40 to 25 a month by 30 June }
          - { id: G2, level: TEAM, owner: max, supports: [{ goal: G1 }, { goal: O1 }], statement: Board 80 cars in 12 minutes by 30 June }
          - { id: G3, level: TEAM, owner: max, supports: [{ goal: gone }], statement: Repaint 2 cabins by 30 June }
          - { id: G4, level: TEAM, owner: max, supports: [{ goal: G5 }], statement: Print 3 timetables by 30 June }
          - { id: G5, level: TEAM, owner: lou, supports: [{ goal: G4 }], statement: Stock 2 kiosks by 30 June }
        metrics:
          - { id: delays, name: Delayed departures, drives: [revenue] }
          - { id: claims, name: Claims, drives: [revenue] }
          - { id: revenue, name: Revenue, level: STRATEGIC }
        metricSets:
          - { id: s1, team: deck, members: [{ metric: delays }] }
          - { id: s2, team: shore, members: [{ metric: claims }] }
        teams:
          - { id: deck, name: Deck, partners: [shore] }
          - { id: shore, name: Shore }
        """;

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void The_tree_is_drawn_with_what_is_broken()
    {
        var outcome = _tool.Run("check", _tool.Write("ferry.yaml", Ferry), "--show", "alignment", "--fail-on", "never");

        outcome.Output.ShouldStartWith(
            """
            4 of 7 goals lead to a company objective, 3 do not

            Company objectives
            ├── O1 A ferry that islanders rely on (company, kim): 2 goals of 2 people
            │   ├── G1 Cut delayed departures from 40 to 25 a month by 30 June (team, lou)
            │   └── G2 Board 80 cars in 12 minutes by 30 June (team, max); also supports G1
            └── O2 A ferry that pays for itself (company, kim) ! no goal supports it

            Goals that lead to no company objective (3)
            ├── G3 Repaint 2 cabins by 30 June (team, max) ! supports gone, which is not there
            └── G4 Print 3 timetables by 30 June (team, max) ! in a circle: G4 → G5 → G4
                └── G5 Stock 2 kiosks by 30 June (lou) ! in a circle: G5 → G4 → G5

            Objectives that no goal supports (1)
                O2 A ferry that pays for itself (company, kim)

            Goals that support what is not there (1)
                G3 supports gone

            Circles (1)
                G4 → G5 → G4

            Teams that work with each other (1)
                ! Deck and Shore share no result; both lead to Revenue

            7 goals:
            """);
        outcome.Output.ShouldNotContain("GR3");
    }

    [Fact]
    public void Findings_follow_where_both_are_asked_for()
    {
        var outcome = _tool.Run("check", _tool.Write("ferry.yaml", Ferry), "--show", "alignment", "--show", "findings", "--fail-on", "never");

        outcome.Output.IndexOf("Company objectives", StringComparison.Ordinal).ShouldBeLessThan(outcome.Output.IndexOf("GR3003", StringComparison.Ordinal));
    }

    [Fact]
    public void A_terminal_breaks_a_long_goal_below_itself()
    {
        var outcome = _tool.RunInTerminal(50, "check", _tool.Write("ferry.yaml", Ferry), "--show", "alignment", "--fail-on", "never");

        outcome.Output.ShouldContain("\n│   └── G2 Board 80 cars in 12 minutes by 30 June");
        outcome.Output.Split('\n').ShouldAllBe(line => line.Length <= 50);
    }

    [Fact]
    public void A_large_tree_says_what_it_leaves_out()
    {
        var outcome = _tool.Run("check", Many(below: 40), "--show", "alignment", "--lines", "20", "--fail-on", "never");

        outcome.Output.ShouldContain("└── … and 30 more, with 30 goals below\n");
        outcome.Output.ShouldContain("    ├── G19 Open 19 piers by 30 June … 1 goal below\n");
        outcome.Output.ShouldContain("\nNot everything is shown; --lines 0 shows it all\n");
        outcome.Output.Split('\n').Length.ShouldBeLessThan(50);
    }

    [Fact]
    public void All_of_it_is_drawn_on_request()
    {
        var outcome = _tool.Run("check", Many(below: 40), "--show", "alignment", "--lines", "0", "--fail-on", "never");

        outcome.Output.ShouldNotContain("…");
        outcome.Output.Split('\n').Count(line => line.Contains("── ")).ShouldBe(81);
    }

    [Fact]
    public void The_order_of_goals_does_not_show()
    {
        var lines = Ferry.Split('\n');
        var turned = string.Join('\n', [.. lines[..2], .. lines[2..9].Reverse(), .. lines[9..]]);

        var outcome = _tool.Run("check", _tool.Write("turned.yaml", turned), "--show", "alignment", "--fail-on", "never");

        outcome.Output.ShouldBe(_tool.Run("check", _tool.Write("ferry.yaml", Ferry), "--show", "alignment", "--fail-on", "never").Output);
    }

    [Fact]
    public void In_JSON_it_is_part_of_the_answer()
    {
        var file = _tool.Write("ferry.yaml", Ferry);
        var shown = JsonDocument.Parse(_tool.Run("check", file, "--show", "alignment", "--format", "json", "--fail-on", "never").Output).RootElement;
        var plain = _tool.Run("check", file, "--format", "json", "--fail-on", "never").Output;

        var goals = shown.GetProperty("goalReports").EnumerateArray().ToDictionary(goal => goal.GetProperty("goalId").GetString()!, goal => goal.GetProperty("lineOfSight"));
        goals["G2"].GetProperty("goalIds").EnumerateArray().Select(id => id.GetString()).ShouldBe(["G2", "O1"]);
        goals["O1"].GetProperty("supportCounts").GetProperty("goals").GetInt32().ShouldBe(2);
        shown.GetProperty("partnerships").GetProperty("teams").GetArrayLength().ShouldBe(2);
        plain.ShouldNotContain("lineOfSight");
        plain.ShouldNotContain("partnerships");
    }

    [Fact]
    public void Goals_without_links_have_no_tree()
    {
        var outcome = _tool.Run("check", _tool.Write("goals.jsonl", """{"id": "G1", "statement": "Repaint 2 cabins by 30 June"}"""), "--show", "alignment", "--fail-on", "never");

        outcome.Error.ShouldContain("no links between them are known");
        outcome.Output.ShouldStartWith("1 goal:");
    }

    [Theory]
    [InlineData("--format sarif", "--format sarif holds findings only")]
    [InlineData("--lines -1", "--lines is 1 or more")]
    public void What_cannot_be_shown_is_refused(string options, string why)
    {
        var outcome = _tool.Run(["check", _tool.Write("ferry.yaml", Ferry), "--show", "alignment", .. options.Split(' ')]);

        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldContain(why);
    }

    /// <summary>A company objective with goals below it, each with one more below itself.</summary>
    private string Many(int below)
    {
        var goals = Enumerable.Range(10, below).SelectMany(i => new[]
        {
            $$"""{ "id": "G{{i}}", "statement": "Open {{i}} piers by 30 June", "supports": [{ "goal": "O" }] }""",
            $$"""{ "id": "H{{i}}", "statement": "Hire {{i}} pilots by 30 June", "supports": [{ "goal": "G{{i}}" }] }""",
        });
        return _tool.Write("many.json", $$"""{ "asOf": "2026-01-15", "goals": [{ "id": "O", "level": "COMPANY", "statement": "Open piers on all islands by 30 June" }, {{string.Join(", ", goals)}}] }""");
    }
}
