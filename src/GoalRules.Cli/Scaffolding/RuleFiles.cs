namespace GoalRules.Cli;

/// <summary>The script and spec of a rule that works, one for each category, with remarks that show what to change.</summary>
internal static class RuleFiles
{
    public static string Script(Category category, string id, string name, Severity severity) =>
        Header + Attribute(category, id, name, severity) + category switch
        {
            Category.Specificity => WordsScript,
            Category.Achievability => TargetScript,
            _ => MissingScript,
        };

    public static string Spec(Category category) => category switch
    {
        Category.Specificity => WordsSpec,
        Category.Achievability => TargetSpec,
        _ => MissingSpec,
    };

    private static string Attribute(Category category, string id, string name, Severity severity) =>
        $"[Rule(\"{id}\", \"{name}\", Category.{category}, Severity.{severity},\n    Message = \"{Message(category)}\")]\n";

    private static string Message(Category category) => category switch
    {
        Category.Specificity => "'{0}' means something else to everybody; say what will be different",
        Category.Achievability => "{0} is to change by {1} %, and more than {2} % is hardly ever reached; take a first step",
        _ => "Nobody is named who helps with this team goal; name the people or teams that it needs",
    };

    private const string Header =
        """
        // A rule that works, for you to change. Its spec, the .md file beside it, says what it is for and tests it.
        // A rule looks at what its parameter says: a Goal, Metric, MetricSet, Team, Person or Submission.
        // The message's {0}, {1}, … are filled with what follows the place in Finding.At.

        """;

    private const string WordsScript =
        """
        static IEnumerable<Finding> Check(Goal goal, Options options) =>
            from word in goal.Statement.Words
            let place = goal.Statement.At(word.Span)
            where place.Text.Equals(options.Word, StringComparison.OrdinalIgnoreCase)
            select Finding.At(place, place.Text);

        // What pack.yaml can set, with its default.
        record Options(string Word = "synergies");

        """;

    private const string TargetScript =
        """
        static IEnumerable<Finding> Check(Goal goal, Options options) =>
            from measure in goal.Measures
            let change = Change(measure)
            where change > options.MostPercent
            select Finding.At(measure.TargetLocation, measure.DisplayName, Math.Round(change.Value), options.MostPercent);

        // Null where it cannot be known: a rule stays silent rather than guess.
        static double? Change(Measure measure) =>
            measure.Standing is { } from && from != 0 && measure.Target is { } to ? Math.Abs(to - from) / Math.Abs(from) * 100 : null;

        // What pack.yaml can set, with its default.
        record Options(double MostPercent = 80);

        """;

    private const string MissingScript =
        """
        static Finding? Check(Goal goal) =>
            goal.Level == GoalLevel.Team && !goal.IsClosed && goal.ContributorIds.Count == 0
                ? Finding.At(goal.At("contributors"))
                : null;

        """;

    private const string WhyAndWhatInstead =
        """
        ## Why it matters
        Say in two or three sentences what goes wrong when nobody notices.

        ## What to do instead
        Say what a good goal looks like, and when the rule stays silent.

        ## Flags


        """;

    private const string WordsSpec =
        $$"""
        # A word that means something else to everybody

        Flags a word that sounds good and says nothing. This paragraph is the rule's description; the heading above is its title.

        {{WhyAndWhatInstead}}Marks show what must be found, to the letter, and nothing else may be:

        ```yaml
        goals:
          - id: G1
            statement: Use [|synergies|] between both warehouses
          - id: G2
            statement: "[|Synergies|] first"
        ```

        ## Passes

        Here the rule must stay silent:

        ```yaml
        goals:
          - id: G1
            statement: Share one stock of spare parts between both warehouses by 30 June
        ```

        """;

    private const string TargetSpec =
        $$"""
        # A target that asks for too much at once

        Flags a target that is further from where the measure stands than what was ever reached. This paragraph is the rule's description.

        {{WhyAndWhatInstead}}Marks show what must be found, and they may stand around a number too:

        ```yaml
        goals:
          - id: G1
            statement: Sell more by phone
            measures: [{ name: Orders a week, baseline: 20, target: [|50|], direction: UP }]
        ```

        ## Passes

        Here the rule must stay silent, once because the step is small and once because nobody knows how large it is:

        ```yaml
        goals:
          - id: G1
            statement: Sell more by phone
            measures: [{ name: Orders a week, baseline: 20, target: 26, direction: UP }]
          - id: G2
            statement: Sell more in shops
            measures: [{ name: Sales a week, target: 300, direction: UP }]
        ```

        """;

    private const string MissingSpec =
        $$"""
        # A team goal that nobody helps with

        Flags a goal of a team that names no contributors. This paragraph is the rule's description; the heading above is its title.

        {{WhyAndWhatInstead}}What is missing has no words to mark, so `expect:` names the goal and the field:

        ```yaml
        goals:
          - id: G1
            level: TEAM
            statement: Deliver 97 % of orders on the promised day by 30 June
        expect:
          - goals/G1: contributors
        ```

        ## Passes

        Here the rule must stay silent:

        ```yaml
        goals:
          - id: G1
            level: TEAM
            statement: Deliver 97 % of orders on the promised day by 30 June
            contributors: [WAREHOUSE]
          - id: G2
            level: INDIVIDUAL
            statement: Pass the forklift test by 31 March
        ```

        """;
}
