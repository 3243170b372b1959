namespace GoalRules.Engine.Tests;

public sealed class ExtendsTests
{
    private const string Finds = "static Finding? Check(Goal goal, Options options) => Finding.At(goal.Location, options.Limit);\nrecord Options(int Limit = 5);";

    private static readonly PackFolder Base = TestPack.Named(
        "base",
        "name: base\nversion: 1\nprefix: TST\nscores: { points: { warning: 30, error: 50 } }\nrules: { TST0001: { severity: error, options: { limit: 7 } } }\nglossary: { MQL: a lead that marketing qualified }\ncalendar: { fiscalYearStartMonth: 4 }\n",
        Finds,
        Finds);

    [Fact]
    public void A_pack_takes_over_rules_settings_and_scores_and_changes_what_it_names()
    {
        using var pack = Load("rules: { TST0001: { options: { limit: 9 } }, rule-2: { enabled: false } }\nscores: { points: { error: 20 } }");

        var goal = pack.Evaluate(TestPack.Goals("anything")).GoalReports[0];

        var finding = goal.Findings.ShouldHaveSingleItem();
        (finding.RuleId, finding.Severity, finding.MessageArguments[0], finding.HelpUri).ShouldBe(("TST0001", Severity.Error, "9", "base/specificity/rule-1.md"));
        goal.Scores.Specificity.ShouldBe(80);
    }

    [Fact]
    public void Its_own_rules_stand_beside_those_that_it_takes_over()
    {
        using var pack = Load("", "static Finding? Check(Goal goal) => null;");

        pack.Rules.Select(rule => rule.Id).ShouldBe(["OWN0001", "TST0001", "TST0002"]);
        pack.Extends.ShouldBe("base");
    }

    [Fact]
    public void Its_glossary_calendar_and_words_add_to_those_it_takes_over()
    {
        const string Looks = "static Finding? Check(Goal goal) => Finding.At(goal.Location, string.Join(\"|\", [.. goal.Submission.Glossary.Select(term => term.Name), .. goal.Statement.EffortPhrases.Select(phrase => phrase.Text), goal.Submission.Calendar.FirstMonth]));";
        using var pack = Load("glossary: { SQL: a lead that sales qualified }\nlexicon: { en: { effort: [give it our all] } }\nrules: { TST0001: { enabled: false }, TST0002: { enabled: false } }", Looks);

        pack.Evaluate(TestPack.Goals("We do our best and give it our all")).GoalReports[0].Findings.ShouldHaveSingleItem().Message
            .ShouldBe("SQL|MQL|do our best|give it our all|4 is wrong");
    }

    [Fact]
    public void One_packs_words_are_not_anothers()
    {
        const string Looks = "static IEnumerable<Finding> Check(Goal goal) => from phrase in goal.Statement.EffortPhrases select Finding.At(phrase, phrase.Text);";
        using var with = TestPack.With(TestPack.Manifest + "lexicon: { en: { effort: [give it our all] } }", Looks);
        using var without = TestPack.Of(Looks);
        var submission = TestPack.Goals("We give it our all");

        with.Evaluate(submission).GoalReports[0].Findings.Count.ShouldBe(1);
        without.Evaluate(submission).GoalReports[0].Findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("extends: nobody", "own", "extends 'nobody', and there is no pack of that name")]
    [InlineData("extends: own", "own", "extends 'own', which in turn extends 'own'")]
    [InlineData("extends: base\nprefix: TST", "own", "has the prefix TST, which is that of a pack it extends")]
    [InlineData("extends: base\nname: other", "own", "names the pack 'other' in a folder named 'own'")]
    [InlineData("extends: base\nlexicon: { en: { efforts: [x] } }", "own", "has no 'efforts'; it can have effort")]
    [InlineData("extends: base\nlexicon: { en: { months: [x] } }", "own", "'x' must be a word, '=' and a number from 1 to 12")]
    [InlineData("extends: base\nlexicon: { en: { calendar-units: [sprint = fortnight] } }", "own", "'sprint = fortnight' must be a word, '=' and one of day, week")]
    [InlineData("extends: base\nlexicon: { en: { number-scales: [score = -20] } }", "own", "'score = -20' must be a word, '=' and a number above 0")]
    [InlineData("extends: base\nlexicon: { de: { effort: [x] } }", "own", "has no 'de'; it can have en, fr")]
    [InlineData("extends: base\nglossary: [MQL]", "own", "must map terms to their definitions")]
    [InlineData("extends: base\ncalendar: { fiscalYearStartMonth: 13 }", "own", "'13' is no month")]
    [InlineData("extends: base\nrules: { TST0001: { severity: hint }, rule-1: { severity: hint } }", "own", "is set here by its name and elsewhere by its id")]
    public void A_pack_that_cannot_take_over_says_why(string manifest, string folder, string problem)
    {
        var lines = "version: 1\n" + (manifest.Contains("name:") ? "" : "name: own\n") + (manifest.Contains("prefix:") ? "" : "prefix: OWN\n") + manifest;
        var own = new PackFolder(folder, [new PackFile("pack.yaml", lines)]);

        Should.Throw<RulePackException>(() => PackLoader.Load(own, name => name == "base" ? Base : name == "own" ? own : null)).Errors
            .ShouldContain(error => error.Problem.Contains(problem, StringComparison.Ordinal) && error.File == "pack.yaml");
    }

    [Fact]
    public void A_mistake_in_a_pack_that_is_extended_names_that_pack()
    {
        var broken = Base with { Files = [.. Base.Files.Select(file => file.Path == "specificity/rule-1.csx" ? file with { Text = "oops" } : file)] };

        Should.Throw<RulePackException>(() => PackLoader.Load(Own(""), _ => broken)).Errors.ShouldContain(error => error.File == "base/specificity/rule-1.csx");
    }

    [Fact]
    public void A_change_in_a_pack_that_is_extended_changes_the_digest()
    {
        using var pack = Load("");
        using var after = PackLoader.Load(Own(""), _ => Base with { Files = [.. Base.Files.Select(file => file with { Text = file.Text + "\n" })] });

        after.Version.Digest.ShouldNotBe(pack.Version.Digest);
    }

    private static RulePack Load(string manifest, params string[] bodies) => PackLoader.Load(Own(manifest, bodies), name => name == "base" ? Base : null);

    private static PackFolder Own(string manifest, params string[] bodies) => new("own",
    [
        new PackFile("pack.yaml", $"name: own\nversion: 2\nprefix: OWN\nextends: base\n{manifest}"),
        .. bodies.SelectMany((body, i) => TestPack.Rule($"own-{i + 1}", TestPack.Attribute(i + 1).Replace("TST", "OWN").Replace("rule-", "own-") + body)),
    ]);
}
