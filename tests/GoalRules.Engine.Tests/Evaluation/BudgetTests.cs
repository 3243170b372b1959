namespace GoalRules.Engine.Tests;

public sealed class BudgetTests
{
    private const string Counts = "static IEnumerable<Finding> Check(Goal goal)\n{\n    var turns = goal.Statement.Text.Length * 100;\n    for (var i = 0; i < turns; i++)\n    {\n        if (i % 50 == 0) yield return Finding.At(goal.Location, i);\n    }\n}";

    [Fact]
    public void A_stopped_rule_is_reported_once_with_rule_line_and_reason()
    {
        using var pack = Of(new Budgets { Charges = 10_000 }, "static Finding? Check(Goal goal)\n{\n    var turns = 0;\n    while (goal.Id.Length > 0)\n    {\n        turns++;\n    }\n    return null;\n}");

        var stop = pack.Evaluate(TestPack.Goals("one", "two")).Findings.ShouldHaveSingleItem();

        (stop.RuleId, stop.RuleName, stop.Severity, stop.Category).ShouldBe(("GR9002", "rule-stopped", Severity.Warning, null));
        stop.Message.ShouldBe("Rule TST0001 'rule-1' was stopped at specificity/rule-1.csx, line 6, on 2 subject(s), because it took more than 10,060 steps, so its category is not scored there; its author should mend it");
    }

    [Fact]
    public void A_rule_that_is_stopped_half_way_says_nothing_at_all()
    {
        using var pack = Of(new Budgets { Charges = 10_000 }, Counts);

        var goals = pack.Evaluate(TestPack.Goals(new string('a', 200), "short")).GoalReports;

        (goals[0].Findings.Count, goals[0].Scores.Specificity).ShouldBe((0, null));
        (goals[1].Findings.Count, goals[1].Incomplete).ShouldBe((10, false));
    }

    [Theory]
    [InlineData("while (true) ;")]
    [InlineData("var list = new List<long>();\n    for (var i = 0L; i < 60_000; i++) list.Add((i << 32) | i);\n    while (list.Distinct().Count() > 0) ;\n    return null;")]
    public void What_uses_up_its_time_is_stopped_by_the_clock(string body)
    {
        using var pack = Of(new Budgets { Charges = long.MaxValue / 2, Milliseconds = 50 }, $"static Finding? Check(Goal goal)\n{{\n    {body}\n}}");

        pack.Evaluate(TestPack.Goals("one")).Findings.ShouldHaveSingleItem().Message.ShouldContain("because it took too long");
    }

    [Fact]
    public void Rules_that_use_up_the_requests_time_together_are_stopped_and_not_put_in_quarantine()
    {
        using var pack = Of(new Budgets { Charges = long.MaxValue / 2, RequestMilliseconds = 50, QuarantineAfter = 1 }, "static Finding? Check(Goal goal)\n{\n    while (true) ;\n}");

        pack.Evaluate(TestPack.Goals("one", "two", "three")).Findings.ShouldHaveSingleItem().Message.ShouldContain("because it had no time left");
        pack.QuarantinedRules.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("static int Slow(int n) { while (n >= 0) ; return n; }\nrecord Options(int Max = 0) { public int Max { get; init; } = Slow(Max); }")]
    [InlineData("record Options(int Max = 0) { public int Max { get { while (true) ; } init { } } }")]
    [InlineData("record Options(int Max = 0) { public int Max { get; init; } = Deep(Max); static int Deep(int n) => Deep(n + 1) + 1; }")]
    public void Options_that_are_never_ready_are_an_error_of_the_pack(string record) =>
        Should.Throw<RulePackException>(() => Of(new Budgets { Charges = 10_000 }, $"static Finding? Check(Goal goal, Options options) => null;\n{record}"))
            .Errors.ShouldHaveSingleItem().Problem.ShouldBe("the options of rule 'rule-1' take too long or too much memory to make");

    /// <summary>Around the budget, where one step more or less would show.</summary>
    [Fact]
    public void The_same_goal_stops_at_the_same_step_whatever_stands_beside_it_and_on_whichever_thread()
    {
        var texts = Enumerable.Range(0, 400).Select(i => new string('a', 90 + (i % 20))).ToArray();
        using var pack = Of(new Budgets { Charges = 10_240 - (texts.Length * 20) - 20, QuarantineAfter = int.MaxValue }, Counts);
        using var alone = Of(new Budgets { Charges = 10_240 - 40, QuarantineAfter = int.MaxValue }, Counts);

        var together = pack.Evaluate(TestPack.Goals(texts));

        var again = pack.Evaluate(TestPack.Goals(texts));
        var stopped = together.GoalReports.ToDictionary(goal => goal.GoalId, goal => goal.Incomplete, StringComparer.Ordinal);
        stopped.Values.Distinct().Count().ShouldBe(2);
        again.GoalReports.ShouldAllBe(goal => goal.Incomplete == stopped[goal.GoalId]);
        for (var i = 0; i < texts.Length; i++) alone.Evaluate(TestPack.Goals(texts[i])).Incomplete.ShouldBe(stopped[$"G{i + 1}"]);
        again.Findings[0].Message.ShouldBe(together.Findings[0].Message);
    }

    [Fact]
    public void A_large_submission_has_room_for_rules_that_look_at_all_of_it()
    {
        using var pack = Of(new Budgets { Charges = 1000 }, "static Finding? Check(Submission submission) => submission.Goals.Where(goal => goal.OwnerId is null).Select(goal => goal.Id).Distinct().Count() == 3000 ? Finding.At(submission.Location, 1) : null;");

        pack.Evaluate(TestPack.Goals([.. Enumerable.Repeat("one", 3000)])).Findings.ShouldHaveSingleItem().RuleId.ShouldBe("TST0001");
    }

    [Fact]
    public void The_longest_text_that_may_be_submitted_can_be_worked_with()
    {
        using var pack = TestPack.Of(
            """
            static IEnumerable<Finding> Check(Goal goal)
            {
                var text = goal.Description + ".";
                var words = System.Text.RegularExpressions.Regex.Matches(text, @"\w+", System.Text.RegularExpressions.RegexOptions.NonBacktracking).Count;
                var numbers = System.Text.RegularExpressions.Regex.Count(text, @"\d{1,9}", System.Text.RegularExpressions.RegexOptions.NonBacktracking);
                var clean = System.Text.RegularExpressions.Regex.Replace(text, @"\s+", " ", System.Text.RegularExpressions.RegexOptions.NonBacktracking);
                yield return Finding.At(goal.Location, $"{words} {numbers} {clean.Split(' ').Length} {clean.ToLowerInvariant().Contains(goal.Id, StringComparison.OrdinalIgnoreCase)}");
            }
            """);
        var description = string.Concat(Enumerable.Repeat("goal 12 ", new SubmissionLimits().TextLength / 8));

        var report = pack.Evaluate(new Submission { AsOf = new DateOnly(2026, 1, 15), Goals = [new Goal { Id = "G1", Statement = "one", Description = description }] });

        report.Incomplete.ShouldBeFalse(string.Join('\n', report.Findings.Select(finding => finding.Message)));
        report.GoalReports[0].Findings.ShouldHaveSingleItem().Message.ShouldStartWith("25000 12500 25001 False");
    }

    [Theory]
    [InlineData("if (pattern.IsMatch(text)) return null;")]
    [InlineData("new List<int> { 1, 2 }.Sort((a, b) => pattern.IsMatch(text) ? a - b : b - a);")]
    public void A_pattern_that_is_slow_on_a_text_is_given_up_as_what_takes_too_long(string body)
    {
        const string slow = "new System.Text.RegularExpressions.Regex(\"(a|aa|aaa|aaaa){70}c\", System.Text.RegularExpressions.RegexOptions.NonBacktracking)";
        using var pack = Of(
            new Budgets { Charges = long.MaxValue / 2, Megabytes = 4096, Milliseconds = 600_000, RequestMilliseconds = 600_000 },
            $"static Finding? Check(Goal goal)\n{{\n    var text = new string('a', 780);\n    for (var i = 0; i < 9; i++) text += text;\n    var pattern = {slow};\n    {body}\n    return null;\n}}");

        pack.Evaluate(TestPack.Goals("one")).Findings.ShouldHaveSingleItem().Message.ShouldContain("because it took too long");
    }

    [Theory]
    [InlineData("System.Text.RegularExpressions.Regex.Count(text, \"[0-9]+\", Options)", "3")]
    [InlineData("Regex.Matches(text, \"([0-9])([0-9]?)\", Options)[1].Groups[1].Value", "3")]
    [InlineData("Regex.Replace(text, \"([0-9])([0-9]?)\", \"$2$1-\", Options)", "a21-b3-c54-6-d")]
    [InlineData("string.Join('|', Regex.Split(text, \"([0-9])([0-9]?)\", Options))", "a|1|2|b|3||c|4|5||6||d")]
    [InlineData("string.Join('|', Regex.Split(options: Options, pattern: \"x\", input: text))", "a12b3c456d")]
    [InlineData("new Regex(\"[0-9]\", Options).Replace(replacement: \"\", input: text)", "abcd")]
    [InlineData("new Regex(\"[0-9]+\", Options).Split(text).Length", "4")]
    [InlineData("new[] { new Regex(\"[0-9]\", Options) }[0].Count(text)", "6")]
    [InlineData("new[] { new Regex(\"[0-9]\", Options) }.Select(digits => new[] { text, \"4\" }.Sum((Func<string, int>)digits.Count)).Single()", "7")]
    [InlineData("Regex.Replace(text, \"[0-9]+\", match => $\"<{match.Length}>\", Options)", "a<2>b<1>c<3>d")]
    [InlineData("Regex.Matches(text, \"[a-z]\", Options).Cast<Match>().Count(match => match.Index > 1)", "3")]
    public void What_the_meter_does_at_all_matches_comes_to_the_same(string expression, string expected)
    {
        using var pack = PackLoader.Load(new PackFolder("test", [new PackFile("pack.yaml", TestPack.Manifest), .. TestPack.Rule("rule-1",
            $"using System.Text.RegularExpressions;\n\n{TestPack.Attribute(1)}static Finding? Check(Goal goal)\n{{\n    const RegexOptions Options = RegexOptions.NonBacktracking;\n    var text = goal.Statement.Text;\n    return Finding.At(goal.Location, {expression});\n}}")]));

        pack.Evaluate(TestPack.Goals("a12b3c456d")).GoalReports[0].Findings.ShouldHaveSingleItem().Message.ShouldBe($"{expected} is wrong");
    }

    [Theory]
    [InlineData(@"\(?max\b")]
    [InlineData(@"\(?#\d+")]
    [InlineData(@"(?i)[\[\]()]{1,3}(?<word>[]x^-]+)(?:\d{1,3},)*\d{3}")]
    [InlineData(@"\b[A-Z]{2,10}-[0-9]{1,6}\b|(?:EUR|USD) ?\d{1,3}(?:[.,]\d{3}){0,4}")]
    public void Patterns_as_authors_write_them_are_taken(string pattern)
    {
        using var pack = TestPack.Of($"static Finding? Check(Goal goal) => System.Text.RegularExpressions.Regex.IsMatch(goal.Statement.Text, @\"{pattern}\", System.Text.RegularExpressions.RegexOptions.NonBacktracking) ? null : Finding.At(goal.Location, 1);");

        pack.Evaluate(TestPack.Goals("one")).Incomplete.ShouldBeFalse();
    }

    [Theory]
    [InlineData("smart")]
    [InlineData("examples/acme")]
    public void No_rule_comes_near_its_budget_on_the_examples_of_its_spec(string name)
    {
        var folder = Path.Combine(RulesFolder.Smart, "..", name);
        using var pack = RulePack.Load(folder, budgets: new Budgets { Charges = 100_000 });

        var stopped = SpecRunner.Discover(folder).SelectMany(example => pack.Run(example)).Where(difference => difference.Problem.Contains("GR90", StringComparison.Ordinal));

        stopped.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("static Finding? Check(Goal goal)\n{\n    try { return null; } finally { _ = 1; }\n}", "'finally' is not for rules")]
    [InlineData("static Finding? Check(Goal goal)\n{\n    try { try { return null; } catch { return null; } } catch { return null; }\n}", "'try' in a 'try' is not for rules")]
    [InlineData("static Finding? Check(Goal goal)\n{\n    GoalRules.Meter.Charge();\n    return null;\n}", "the engine counts with it")]
    [InlineData("static Finding? Check(Goal goal)\n{\n    var order = new[] { 1 }.OrderBy(n => n);\n    order = order.ThenBy(n => -n);\n    return null;\n}", "'ThenBy' has to follow the OrderBy")]
    [InlineData("static Finding? Check(Goal goal)\n{\n    Func<IEnumerable<int>, int, IEnumerable<int>> skip = Enumerable.Skip;\n    return null;\n}", "'Skip' may only be called, not passed on")]
    [InlineData("static Finding? Check(Goal goal)\n{\n    Func<int, int, int> compare = (a, b) => a - b;\n    new List<int>().Sort(new Comparison<int>(compare));\n    return null;\n}", "leave out the 'new'")]
    [InlineData("static Finding? Check(Goal goal) => null;\nrecord Link(Link? Next) { public virtual bool Equals(Link? other) => true; public override string ToString() => \"\"; }", "a GetHashCode and a ToString of its own")]
    [InlineData("static Finding? Check(Goal goal) => new Box([1])?.All.Concat([2]).Count() > 0 ? null : null;\nrecord Box(IEnumerable<int> All);", "put it in a variable first")]
    [InlineData("static Finding? Check(Goal goal) => throw new Exception(\"again\", new Exception());", "a long chain of exceptions could not be printed")]
    public void What_the_meter_cannot_count_is_refused(string body, string problem) =>
        TestPack.ErrorsOf(TestPack.Folder(TestPack.Manifest, body)).ShouldContain(error => error.Problem.Contains(problem, StringComparison.Ordinal));

    [Fact]
    public void What_goes_on_from_a_question_mark_is_metered_without_getting_in_its_way()
    {
        using var pack = TestPack.Of("static Finding? Check(Goal goal) => goal.Owner?.Id.Trim().Replace(\"a\", \"b\") is null && goal?.Measures.ToList()?.Count == 0 && goal?.Statement?.Text?.ToUpperInvariant() == \"ONE\" ? Finding.At(goal.Location, 1) : null;");

        pack.Evaluate(TestPack.Goals("one")).GoalReports[0].Findings.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("$\"{new List<int> { 1 }.ToArray().Length} {goal.Id.Trim(),4} {string.Concat(goal.Id, goal.Id):N2}\"")]
    [InlineData("new Func<int>(() => { Func<int, int> round = Math.Abs; var parse = Index.FromEnd; return round(-1) + parse(2).Value; })().ToString()")]
    [InlineData("FormattableString.Invariant($\"{goal.Id} {1.5:N1}\")")]
    [InlineData("string.Concat($\"{goal.Id}\", $\"{goal.Id == goal.OwnerId}\", new Dictionary<string, string> { [goal.Id] = goal.Id }[$\"{goal.Id}\"])")]
    [InlineData("((Func<string, string>)(id => id.Length > 9 ? string.Join(null!, default!) : id))(goal.Id)")]
    public void What_the_meter_writes_can_stand_where_it_is_written(string text)
    {
        using var pack = TestPack.Of($"static Finding? Check(Goal goal) => Finding.At(goal.Location, {text});");

        pack.Evaluate(TestPack.Goals("one")).GoalReports[0].Findings.ShouldHaveSingleItem().RuleId.ShouldBe("TST0001");
    }

    private static RulePack Of(Budgets budgets, params string[] bodies) => PackLoader.Load(TestPack.Folder(TestPack.Manifest, bodies), budgets: budgets);
}
