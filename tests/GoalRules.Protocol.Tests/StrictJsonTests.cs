using System.Text;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Protocol.Tests;

public sealed class StrictJsonTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("""{"submission": null, "rulePack": null, "audience": null}""")]
    [InlineData("""{"rule_pack": "smart", "submission": {"evaluate_only": ["G1"], "as_of": "2026-01-31"}}""")]
    [InlineData("""{"audience": "HR", "submission": {"goals": [{"kind": 2, "weight": 1e2, "stretch": false}]}}""")]
    [InlineData("""{"submission": {"goals": [{"statement": "\ud83d\ude00 \u00e9"}], "teams": [{"reviewEvery": -0}]}}""")]
    [InlineData(" \r\n\t{ } \n")]
    public void What_the_wire_allows_has_no_mistake(string json) => Check(json).ShouldBeEmpty();

    [Theory]
    [InlineData("""{"goals": []}""", "goals", 2, "is not a field of EvaluateRequest; it has rulePack, submission, audience")]
    [InlineData("""{"submission": {"goals": [{}, {"Id": ""}]}}""", "submission.goals[1].Id", 32, "is not a field of Goal; it has id, kind, level, statement, ")]
    [InlineData("""{"rulePack": "a", "rulePack": "b"}""", "rulePack", 19, "stands here a second time; keep one of them")]
    [InlineData("""{"rulePack": "a", "rule_pack": "b"}""", "rule_pack", 19, "stands here a second time; keep one of them")]
    [InlineData("""{"audience": "everyone"}""", "audience", 14, "a text is none of EVERYONE, HR")]
    [InlineData("""{"audience": 77}""", "audience", 14, "77 is none of EVERYONE, HR")]
    [InlineData("""{"audience": 1.5}""", "audience", 14, "1.5 is none of EVERYONE, HR")]
    [InlineData("""{"audience": {"HR": [1]}}""", "audience", 14, "an object is none of EVERYONE, HR")]
    [InlineData("""{"audience": true}""", "audience", 14, "true is none of EVERYONE, HR")]
    [InlineData("""{"submission": {"complete": ["GOALS", "GOAL"]}}""", "submission.complete[1]", 39, "a text is none of GOALS, METRICS, ")]
    [InlineData("""{"submission": {"complete": [null]}}""", "submission.complete[0]", 30, "null is none of GOALS, ")]
    [InlineData("""{"submission": {"goals": [{"weight": 1e400}]}}""", "submission.goals[0].weight", 38, "1e400 does not fit a 64-bit floating point number")]
    [InlineData("""{"submission": {"goals": [{"weight": -1e400}]}}""", "submission.goals[0].weight", 38, "-1e400 does not fit a 64-bit floating point number")]
    [InlineData("""{"submission": {"goals": [{"weight": "Infinity"}]}}""", "submission.goals[0].weight", 38, "a text must be a number")]
    [InlineData("""{"submission": {"goals": [{"weight": "50"}]}}""", "submission.goals[0].weight", 38, "a text must be a number")]
    [InlineData("""{"submission": {"teams": [{"reviewEvery": "7"}]}}""", "submission.teams[0].reviewEvery", 43, "a text must be a whole number")]
    [InlineData("""{"submission": {"teams": [{"reviewEvery": 2147483648}]}}""", "submission.teams[0].reviewEvery", 43, "2147483648 must be a whole number")]
    [InlineData("""{"submission": {"goals": [{"stretch": 1}]}}""", "submission.goals[0].stretch", 39, "1 must be true or false")]
    [InlineData("""{"submission": {"goals": [{"stretch": []}]}}""", "submission.goals[0].stretch", 39, "a list must be true or false")]
    [InlineData("""{"rulePack": 5}""", "rulePack", 14, "5 must be a text in quotes")]
    [InlineData("""{"rulePack": {"name": "smart"}}""", "rulePack", 14, "an object must be a text in quotes")]
    [InlineData("""{"submission": {"evaluateOnly": ["G1", null]}}""", "submission.evaluateOnly[1]", 40, "null must be a text in quotes")]
    [InlineData("""{"submission": {"evaluateOnly": "G1"}}""", "submission.evaluateOnly", 33, "a text must be a list")]
    [InlineData("""{"submission": {"goals": [null]}}""", "submission.goals[0]", 27, "null must be an object")]
    [InlineData("""{"submission": {"goals": [[{}]]}}""", "submission.goals[0]", 27, "a list must be an object")]
    [InlineData("[]", "", 1, "a list must be an object")]
    [InlineData("null", "", 1, "null must be an object")]
    [InlineData("\"smart\"", "", 1, "a text must be an object")]
    [InlineData("""{"rulePack": "\ud83d"}""", "rulePack", 14, "holds half a character")]
    [InlineData("""{"submission": {"evaluateOnly": ["\ude00"]}}""", "submission.evaluateOnly[0]", 34, "holds half a character")]
    public void A_mistake_is_named_with_path_line_and_column(string json, string path, int column, string problem)
    {
        var violation = Check(json).ShouldHaveSingleItem();

        violation.Path.ShouldBe(path);
        violation.Problem.ShouldStartWith($"(line 1, column {column}) {problem}");
    }

    [Fact]
    public void A_field_name_that_is_no_text_is_a_mistake() => Check("""{"\ud83d": {"a": [1]}, "rulePack": "smart"}""").ShouldHaveSingleItem().Problem.ShouldContain("half a character");

    [Fact]
    public void A_column_counts_UTF16_units_as_editors_do()
    {
        var violation = Check("{\n  \"rulePack\": \"é\U0001F600\", \"owner\": 1\n}").ShouldHaveSingleItem();

        violation.Problem.ShouldStartWith("(line 2, column 22) ");
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("   ", 1, 4)]
    [InlineData("{", 1, 2)]
    [InlineData("{\n\"rulePack\": \"smart}", 2, 20)]
    [InlineData("{\"rulePack\": \"smart\",}", 1, 22)]
    [InlineData("{\"rulePack\": 'smart'}", 1, 14)]
    [InlineData("{rulePack: 1}", 1, 2)]
    [InlineData("{} // the end", 1, 4)]
    [InlineData("{}\n{}", 2, 1)]
    [InlineData("{\"submission\": {\"goals\": [{\"weight\": NaN}]}}", 1, 38)]
    [InlineData("{\"submission\": {\"goals\": [{\"weight\": 01}]}}", 1, 39)]
    [InlineData("{\n  \"rulePack\": \"é\U0001F600\" 1}", 2, 21)]
    public void Text_that_is_not_JSON_is_named_with_line_and_column(string json, int line, int column)
    {
        var violation = Check(json).ShouldHaveSingleItem();

        violation.Path.ShouldBeEmpty();
        violation.Problem.ShouldStartWith($"is not JSON at line {line}, column {column}: ");
    }

    [Fact]
    public void Mistakes_before_the_place_where_JSON_breaks_off_are_named_too() =>
        Check("""{"owner": 1, "rulePack": 2, """).Select(violation => violation.Path).ShouldBe(["owner", "rulePack", ""]);

    [Fact]
    public void Very_deep_JSON_is_refused() =>
        Check($$"""{"rulePack": {{new string('[', 100_000)}}""").ShouldContain(violation => violation.Problem.StartsWith("is not JSON at line 1, column ", StringComparison.Ordinal));

    [Fact]
    public void Of_very_many_mistakes_the_first_hundred_are_named()
    {
        var violations = Check($$$"""{"submission": {"goals": [{{{string.Join(',', Enumerable.Repeat("1", 500))}}}]}}""");

        violations.Count.ShouldBe(101);
        violations[99].Path.ShouldBe("submission.goals[99]");
        violations[100].Problem.ShouldBe("has more mistakes; the first 100 are listed");
    }

    [Fact]
    public void Texts_of_the_caller_are_not_repeated() =>
        Check("""{"rulePack": ["secret"], "audience": "secret", "submission": "secret"}""").ShouldAllBe(violation => !violation.Problem.Contains("secret"));

    private static IReadOnlyList<Violation> Check(string json) => StrictJson.Check(Encoding.UTF8.GetBytes(json), Wire.EvaluateRequest.Descriptor);
}
