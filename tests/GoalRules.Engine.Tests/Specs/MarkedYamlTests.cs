namespace GoalRules.Engine.Tests;

public sealed class MarkedYamlTests
{
    [Fact]
    public void Marks_are_spans_of_the_value_and_gone_from_the_submission()
    {
        var marked = MarkedYaml.Read("goals:\n  - id: G1\n    statement: \"a [|bad|] and [|worse|] goal\"\n");

        marked.Expected.Select(expected => expected.ToString()).ShouldBe(["goals/G1: statement [2..5)", "goals/G1: statement [10..15)"]);
        SubmissionYaml.Read(marked.Plain).Goals[0].Statement.Text.ShouldBe("a bad and worse goal");
    }

    [Fact]
    public void A_mark_may_stand_around_a_number_and_in_a_nested_field()
    {
        var marked = MarkedYaml.Read("goals: [{ id: G1, statement: x, measures: [{ target: 1 }, { target: [|105|] }] }]");

        var expected = marked.Expected.ShouldHaveSingleItem();
        expected.Matches(new Location(SubjectType.Goal, "G1", "measures[1].target", Span: null, "105")).ShouldBeTrue();
        SubmissionYaml.Read(marked.Plain).Goals[0].Measures[1].Target.ShouldBe(105);
    }

    [Fact]
    public void Expect_names_what_has_no_text_and_leaves_the_lines_of_the_rest_alone()
    {
        var marked = MarkedYaml.Read("goals:\n  - id: G1\n    statement: x\nexpect:\n  - goals/G1: due\n  - submission\nmetrics:\n  - id: M1\n    unit: \"[|%|]\"\n");

        marked.Expected.Select(expected => (expected.ToString(), expected.Line)).ShouldBe([("goals/G1: due", 5), ("submission", 6), ("metrics/M1: unit [0..1)", 9)]);
        SubmissionYaml.Read(marked.Plain).Metrics[0].Unit.ShouldBe("%");
    }

    [Theory]
    [InlineData("goals: [{ id: G1, statement: \"a [|bad goal\" }]", 1)]
    [InlineData("goals: [{ id: G1, statement: \"a bad|] goal\" }]", 1)]
    [InlineData("goals: []\nexpect: due", 2)]
    [InlineData("goals: []\nexpect:\n  - G1: due", 3)]
    [InlineData("goals: []\nexpect: [goals/G1: due, G1: due]", 2)]
    [InlineData("goals: [\n", 2)]
    [InlineData("- goals", 1)]
    public void A_mistake_in_the_marks_is_reported_at_its_line(string yaml, int line) =>
        Should.Throw<InvalidYamlException>(() => MarkedYaml.Read(yaml)).Line.ShouldBe(line);

    [Theory]
    [InlineData("goals: &a [*a]", "'*a' stands for something that it is a part of; write it out")]
    [InlineData("x: &a [1, { b: [*a] }]", "'*a' stands for something that it is a part of; write it out")]
    [InlineData("x: !deep", "is nested more than 100 deep; write it flatter")]
    [InlineData("x: !lines", "repeats too much, with all that is in it; write out what you need")]
    [InlineData(" : test\n", "a field has no name before its colon")]
    [InlineData("---\ngoals: []\n---\n# none", "a second document begins here")]
    [InlineData("? ", "")]
    [InlineData(" :", "")]
    public void What_would_be_walked_through_for_ever_or_has_no_name_is_refused_within_the_text(string form, string problem)
    {
        var yaml = form
            .Replace("!deep", new string('[', 60_000), StringComparison.Ordinal)
            .Replace("!lines", "[1]\na0: &a0 [1, 2]\n" + string.Concat(Enumerable.Range(1, 40).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n")), StringComparison.Ordinal);

        foreach (var read in new Action[] { () => MarkedYaml.Read(yaml), () => ExampleText.Read(yaml) })
        {
            try
            {
                read();
                problem.ShouldBeEmpty();
            }
            catch (InvalidYamlException error)
            {
                error.Problem.ShouldContain(problem);
                Fuzzing.Places.Check(error.Line, error.Column, yaml);
            }
        }
    }

    [Fact]
    public void An_alias_may_say_again_what_stands_elsewhere()
    {
        var read = SubmissionYaml.Read("goals:\n  - { id: G1, statement: &same Open 3 shops }\n  - { id: G2, statement: *same }\n");

        read.Goals[1].Statement.Text.ShouldBe("Open 3 shops");
    }

    [Theory]
    [InlineData("goals:\n  - id: G1\n    statment: x", 3, "'statment' is not a field of Goal; did you mean 'statement'?")]
    [InlineData("goals:\n  - id: G1\n    due: 2026-02-30", 3, "'2026-02-30' is not a date")]
    [InlineData("goals:\n  - id: G1\n    kind: GAOL", 3, "'GAOL' is not one of GOAL, OBJECTIVE, KEY_RESULT")]
    [InlineData("goals:\n  - id: G1\n    weight: heavy", 3, "heavy")]
    [InlineData("goals:\n  - id: G1\n    id: G2", 3, "id")]
    [InlineData("goals:\n  - <<: { id: G1 }", 2, "'<<' is not a field of Goal; other mappings cannot be merged in, so write its fields out")]
    [InlineData("cycle: { begin: 2026-01-01 }", 1, "'begin' is not a field of Cycle; it has name, start, end")]
    [InlineData("teams:\n  - reviewEvery: 1.5", 2, "'1.5' is not a whole number")]
    [InlineData("goals: G1", 1, "'G1' stands where a list is wanted")]
    [InlineData("goals:\n  - - G1", 2, "a list stands where a mapping with the fields of Goal is wanted")]
    [InlineData("goals:\n  - id: { a: b }", 2, "a mapping stands where a text is wanted")]
    [InlineData("goals:\n  - weight: [1]", 2, "a list stands where a number is wanted")]
    [InlineData("goals:\n  - ? [id]\n    : G1", 2, "a field's name is a text")]
    [InlineData("goals:\n  - ~", 2, "an item of the list is empty; write it, or leave it out")]
    [InlineData("- goals", 1, "a submission is one mapping; begin with 'goals:', 'metrics:' or another of its lists")]
    [InlineData("~", 1, "a submission is one mapping; begin with 'goals:', 'metrics:' or another of its lists")]
    [InlineData("goals: []\n---\ngoals: []", 2, "a second document begins here; put it into a file of its own")]
    public void A_submission_that_cannot_be_read_says_where_and_why(string yaml, int line, string problem)
    {
        var error = Should.Throw<InvalidYamlException>(() => SubmissionYaml.Read(yaml));

        error.Line.ShouldBe(line);
        error.Problem.ShouldContain(problem);
    }

    [Fact]
    public void What_is_null_is_absent_as_it_is_on_the_wire()
    {
        var read = SubmissionYaml.Read("cycle:\nmetrics: ~\ngoals:\n  - id: G1\n    statement: null\n    owner: NULL\n    kind: ~\n    due:\n    weight: ~\n    contributors: ~\n    description: 'null'\n    measures: [{ name: ~, target: 3 }]\n");

        var goal = read.Goals.ShouldHaveSingleItem();
        goal.ShouldSatisfyAllConditions(
            () => goal.Id.ShouldBe("G1"),
            () => goal.Statement.Text.ShouldBeEmpty(),
            () => goal.Description.Text.ShouldBe("null"),
            () => goal.Due.ShouldBeNull(),
            () => goal.Weight.ShouldBeNull(),
            () => goal.Measures[0].Target.ShouldBe(3));
        read.Metrics.ShouldBeEmpty();
    }
}
