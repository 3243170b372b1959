using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace GoalRules.Cli;

/// <summary>The usual help, and below it what a call looks like.</summary>
internal sealed class HelpWithExamples(int width) : SynchronousCommandLineAction
{
    private static readonly Dictionary<string, string[]> Examples = new(StringComparer.Ordinal)
    {
        ["goalrules"] = ["goalrules check goals.csv", "goalrules test rules/smart", "goalrules new rule my-rules/acme specificity too-many-buzzwords", "goalrules explain missing-deadline"],
        ["check"] = ["goalrules check goals.yaml --as-of 2026-01-15", "goalrules check okrs.csv --map id=Nr --map statement=\"Goal text\" --fail-on warning", "goalrules check goals.jsonl --pack my-rules/acme --format sarif > goals.sarif", "goalrules check goals.yaml --show alignment"],
        ["read"] = ["goalrules read goals.csv --as-of 2026-01-15", "goalrules read goals.jsonl --format json > readings.jsonl"],
        ["chance"] = ["goalrules chance goals.yaml --as-of 2026-01-15", "goalrules chance series.jsonl --format json > chances.jsonl"],
        ["rules"] = ["goalrules rules --category alignment", "goalrules rules --pack my-rules/acme --format json"],
        ["test"] = ["goalrules test my-rules/acme", "goalrules test smart", "goalrules test my-rules/acme --update"],
        ["new"] = ["goalrules new pack my-rules/acme --extends smart", "goalrules new rule my-rules/acme specificity too-many-buzzwords"],
        ["rule"] = ["goalrules new rule my-rules/acme specificity too-many-buzzwords", "goalrules new rule my-rules/acme alignment no-sponsor --id ACME3007 --severity error"],
        ["pack"] = ["goalrules new pack my-rules/acme --extends smart", "goalrules new pack my-rules/north --prefix NTH"],
        ["explain"] = ["goalrules explain GR1005", "goalrules explain buzzword --pack my-rules/acme"],
    };

    public override int Invoke(ParseResult parseResult)
    {
        var result = new HelpAction { MaxWidth = width }.Invoke(parseResult);
        var examples = Examples[parseResult.CommandResult.Command.Name];
        var writer = parseResult.InvocationConfiguration.Output;
        writer.WriteLine(examples.Length == 1 ? "Example:" : "Examples:");
        foreach (var example in examples) writer.WriteLine($"  {example}");
        return result;
    }
}
