namespace GoalRules.Tests;

public class DefinitionTests
{
    private static readonly Submission Submission = Linked.Submission(new Submission
    {
        Glossary = [new Term { Name = "MQL", Definition = "…" }, new Term { Name = "Zone quality rating" }, new Term { Name = "Strategic account" }],
        Metrics = [new Metric { Id = "M1", Name = "Weekly active users", Definition = "People who opened a page; power users are counted twice" }],
    });

    [Theory]
    [InlineData("MQL", true)]
    [InlineData("MQLs", true)]
    [InlineData("marketing qualified leads", true)]
    [InlineData("ZQR", true)]
    [InlineData("strategic accounts", true)]
    [InlineData("Active Users", true)]
    [InlineData("WAU", true)]
    [InlineData("power user", true)]
    [InlineData("qualified leads", false)]
    [InlineData("active customers", false)]
    [InlineData("Q", false)]
    [InlineData("", false)]
    public void A_term_is_known_by_its_name_its_letters_or_a_metric_that_uses_it(string term, bool isDefined) => Submission.Defines(term).ShouldBe(isDefined);

    [Fact]
    public void A_goals_terms_are_those_that_neither_it_nor_its_objective_explains()
    {
        var linked = Linked.Submission(new Submission
        {
            Goals =
            [
                new Goal { Id = "O1", Kind = GoalKind.Objective, Statement = "Sell more", Description = "MQL = whoever asked for an offer" },
                new Goal
                {
                    Id = "K1", Kind = GoalKind.KeyResult, Statement = "Raise MQL to 300 and active customers to 40", Supports = [new Support { GoalId = "O1" }],
                    Measures = [new Measure { Name = "Active customers" }, new Measure { Name = "Median ZQR of depots" }],
                },
            ],
        });

        linked.Goals.Single(goal => goal.IsKeyResult).Terms.Select(term => $"{term.Location.Field}: {term}").ShouldBe(["statement: active customers", "measures[1].name: ZQR"]);
    }
}
