using System.Net;

namespace GoalRules.Server.Tests;

/// <summary>What only JSON can carry. <see cref="Protocol.StrictJson"/> has tests of its own; these send each kind of mistake over the wire.</summary>
[Collection(UsesSharedServer.Name)]
public sealed class BadJsonTests(SharedServer shared) : RefusalTests(shared.Process)
{
    [Theory]
    [InlineData("""{"submission": {"goals": [{"id": "G1", "owners": "P1"}]}}""", "submission.goals[0].owners", 40, "is not a field of Goal")]
    [InlineData("""{"submission": {"goals": [{"id": "G1", "id": "G2"}]}}""", "submission.goals[0].id", 40, "stands here a second time")]
    [InlineData("""{"submission": {"goals": [{"id": "G1", "kind": 77}]}}""", "submission.goals[0].kind", 48, "77 is none of OBJECTIVE, KEY_RESULT, GOAL")]
    [InlineData("""{"submission": {"goals": [{"id": "G1", "kind": "77"}]}}""", "submission.goals[0].kind", 48, "is none of OBJECTIVE, KEY_RESULT, GOAL")]
    [InlineData("""{"submission": {"goals": [{"id": "G1", "weight": 1e400}]}}""", "submission.goals[0].weight", 50, "1e400 does not fit")]
    [InlineData("""{"submission": {"goals": [{"id": "G1", "weight": "NaN"}]}}""", "submission.goals[0].weight", 50, "must be a number")]
    [InlineData("""{"submission": {"goals": [{"id": 1}]}}""", "submission.goals[0].id", 34, "1 must be a text in quotes")]
    [InlineData("""{"submission": {"goals": {"id": "G1"}}}""", "submission.goals", 26, "must be a list")]
    [InlineData("""{"submission": [], "audience": "HR"}""", "submission", 16, "must be an object")]
    [InlineData("""{"submission": {"goals": [{"id": "G1", "stretch": "yes"}]}}""", "submission.goals[0].stretch", 51, "must be true or false")]
    [InlineData("""{"submission": {"teams": [{"id": "T1", "reviewEvery": 7.5}]}}""", "submission.teams[0].reviewEvery", 55, "7.5 must be a whole number")]
    [InlineData("""{"submission": {"goals": [{"id": "G1", "statement": "\ud83d"}]}}""", "submission.goals[0].statement", 53, "holds half a character")]
    public async Task A_mistake_is_named_with_path_line_and_column(string json, string path, int column, string problem)
    {
        var answer = await Server.PostJson(json);

        answer.Code.ShouldBe(HttpStatusCode.BadRequest);
        var violation = answer.Violations.ShouldHaveSingleItem();
        violation.Field.ShouldBe(path);
        violation.Description.ShouldStartWith($"(line 1, column {column}) ");
        violation.Description.ShouldContain(problem);
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("{", 1, 2)]
    [InlineData("{\n  \"submission\": {]\n}", 2, 18)]
    [InlineData("{\n\n  \"submission\": {},\n}", 4, 1)]
    [InlineData("{} {}", 1, 4)]
    [InlineData("{\"audience\": NaN}", 1, 14)]
    public async Task Broken_JSON_is_named_with_line_and_column(string json, int line, int column)
    {
        var answer = await Server.PostJson(json);

        answer.Code.ShouldBe(HttpStatusCode.BadRequest);
        answer.Violations.ShouldHaveSingleItem().Description.ShouldStartWith($"is not JSON at line {line}, column {column}: ");
    }

    [Fact]
    public async Task All_mistakes_are_named_at_once()
    {
        var answer = await Server.PostJson("""
            {
              "rulepack": "smart",
              "submission": {
                "goals": [{ "id": 7, "kind": "TASK", "weight": "half", "supports": "G2" }]
              }
            }
            """);

        answer.Violations.Select(violation => (violation.Field, violation.Description.Split(')')[0])).ShouldBe(
        [
            ("rulepack", "(line 2, column 3"),
            ("submission.goals[0].id", "(line 4, column 23"),
            ("submission.goals[0].kind", "(line 4, column 34"),
            ("submission.goals[0].weight", "(line 4, column 52"),
            ("submission.goals[0].supports", "(line 4, column 72"),
        ]);
    }
}
