using GoalRules.Engine;
using GoalRules.Protocol;
using RulesEngine.Models;

namespace GoalRules.Benchmarks;

/// <summary>Five equal checks of the same goals, as scripts of a pack and as lambda expressions of RulesEngine.</summary>
internal static class BesideRulesEngine
{
    private static readonly (string Name, string Check)[] Checks =
    [
        ("unowned", "goal.OwnerId == null"),
        ("undated", "goal.Due == null"),
        ("too-long", "goal.Statement.Text.Length > 80"),
        ("unmeasured", "goal.Measures.Count == 0"),
        ("unsupportive", "goal.Supports.Count == 0"),
    ];

    public static async Task<string> Run()
    {
        var root = Directory.CreateTempSubdirectory("goalrules-checks-");
        try
        {
            Write(Path.Combine(root.FullName, "checks"));
            using var pack = RulePack.Load(Path.Combine(root.FullName, "checks"));
            var peer = new RulesEngine.RulesEngine([new Workflow
            {
                WorkflowName = "checks",
                Rules = [.. Checks.Select(check => new RulesEngine.Models.Rule { RuleName = check.Name, RuleExpressionType = RuleExpressionType.LambdaExpression, Expression = check.Check })],
            }]);
            Submission[] submissions = [.. SampleRequests.Single.Select(request => SubmissionMapping.ToModel(request.Submission, new SubmissionLimits()))];
            foreach (var submission in submissions)
            {
                if (!Ours(pack, submission).SequenceEqual(await Theirs(peer, submission))) throw new InvalidOperationException("The findings differ.");
            }

            var (theirs, ours, ratio) = Turns.Measure(
                () => { foreach (var submission in submissions) Theirs(peer, submission).GetAwaiter().GetResult(); },
                () => { foreach (var submission in submissions) Ours(pack, submission); });
            await Console.Out.WriteLineAsync($"five equal checks of a goal: RulesEngine {theirs / submissions.Length:F1} µs, GoalRules with linking, findings and scores {ours / submissions.Length:F1} µs; ratio {ratio:F1}");
            return $"RulesEngine takes {ratio:F1} times the time";
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    private static List<string> Ours(RulePack pack, Submission submission) => pack.Evaluate(submission).GoalReports[0].Findings.Select(finding => finding.RuleName).Order(StringComparer.Ordinal).ToList();

    private static async Task<List<string>> Theirs(RulesEngine.RulesEngine peer, Submission submission)
    {
        var results = await peer.ExecuteAllRulesAsync("checks", new RuleParameter("goal", submission.Goals[0]));
        return results.Where(result => result.IsSuccess).Select(result => result.Rule.RuleName).Order(StringComparer.Ordinal).ToList();
    }

    private static void Write(string pack)
    {
        Directory.CreateDirectory(Path.Combine(pack, "specificity"));
        File.WriteAllText(Path.Combine(pack, "pack.yaml"), "name: checks\nversion: 1.0.0\nprefix: CHK\n");
        for (var i = 0; i < Checks.Length; i++)
        {
            var (name, check) = Checks[i];
            File.WriteAllText(
                Path.Combine(pack, "specificity", $"{name}.csx"),
                $$"""
                [Rule("CHK000{{i}}", "{{name}}", Category.Specificity, Severity.Warning, Message = "{{name}}")]
                static Finding? Check(Goal goal) => {{check}} ? Finding.At(goal.Location) : null;
                """);
            File.WriteAllText(
                Path.Combine(pack, "specificity", $"{name}.md"),
                $"""
                # {name}

                Flags goals for the comparison.

                ## Flags

                ```yaml
                goals: [@]
                ```

                ## Passes

                ```yaml
                goals: [@]
                ```
                """.Replace("@", "{ id: G1, statement: word }"));
        }
    }
}
