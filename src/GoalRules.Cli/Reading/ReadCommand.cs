using System.CommandLine;

namespace GoalRules.Cli;

/// <summary><c>goalrules read FILE</c>: tells what is understood of each goal's statement.</summary>
internal sealed class ReadCommand : Command
{
    private readonly Surroundings _here;
    private readonly PackFinder _packs;
    private readonly InputOptions _inputs = new();

    public ReadCommand(Surroundings here, PackFinder packs)
        : base("read", "Tells what is understood of the goals in a file, without judging it. Exit code 0: all was read, 2: bad input or usage.")
    {
        _here = here;
        _packs = packs;
        var file = new Argument<string>("FILE") { Description = "JSON, JSON lines, YAML or CSV; - is the standard input." };
        var format = new Option<string>("--format") { Description = "text, or json: a line for each goal.", HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var why = new Option<bool>("--why") { Description = "In text: also says how sure each judgement is, and which words and forms weighed most for it (+) or against it (-)." };
        Add(file);
        foreach (var option in new Option[] { _inputs.Pack, _inputs.AsOf, format, why, _inputs.Format, _inputs.Map }) Add(option);
        SetAction(parsed => Run(parsed, parsed.GetRequiredValue(file), parsed.GetRequiredValue(format) == "json", parsed.GetValue(why)));
    }

    private int Run(ParseResult parsed, string file, bool isJson, bool isWhy)
    {
        var asOf = _inputs.ReadAsOf(parsed);
        var reader = new InputReader(_inputs.Read(parsed), _here.StandardInput);
        using var pack = _packs.LoadNamed(parsed.GetRequiredValue(_inputs.Pack));
        var input = reader.Read(file);
        _here.Error.WriteProblems(input);
        var goals = input.Submissions.SelectMany(submission => InTheirOrder(submission, pack.Read(submission with { AsOf = asOf ?? submission.AsOf }, _here.Clock)));
        if (isJson) ReadingJson.Write(_here.Output, goals);
        else ReadingText.Write(_here.Output, goals, isWhy);
        return input.Problems.Count > 0 ? CommandLine.BadUsage : CommandLine.Success;
    }

    /// <summary>The goals as they stand in the file; a pack orders them by id.</summary>
    private static IEnumerable<Goal> InTheirOrder(Submission submission, IReadOnlyList<Goal> read)
    {
        var byId = read.ToDictionary(goal => goal.Id, StringComparer.Ordinal);
        return submission.Goals.Select(goal => byId[goal.Id]);
    }
}
