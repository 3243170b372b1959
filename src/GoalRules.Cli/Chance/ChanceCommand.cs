using System.CommandLine;
using Spectre.Console;

namespace GoalRules.Cli;

/// <summary><c>goalrules chance FILE</c>: tells how likely targets are, going by the history of what they are set for.</summary>
internal sealed class ChanceCommand : Command
{
    private readonly Surroundings _here;
    private readonly PackFinder _packs;
    private readonly InputOptions _inputs = new();

    public ChanceCommand(Surroundings here, PackFinder packs)
        : base("chance", "Tells how likely targets are, going by history alone, and which ones would be. Exit code 0: all was answered, 2: bad input or usage.")
    {
        _here = here;
        _packs = packs;
        var file = new Argument<string>("FILE")
        {
            Description = "A submission with metrics, as check reads it, or series: JSON lines with id, variant, history, period (monthly, quarterly, yearly or other) "
                + "and questions, each with h (steps ahead), direction (up or down) and target. - is the standard input.",
        };
        var format = new Option<string>("--format") { Description = "text, or json: a line for each series, with its chances in the order of its questions, or for each target.", HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        Add(file);
        foreach (var option in new Option[] { _inputs.Pack, _inputs.AsOf, format, _inputs.Format, _inputs.Map }) Add(option);
        // On another thread than the one that listens for Ctrl-C and cancels.
        SetAction((parsed, cancellation) => Task.Run(() => Run(parsed, parsed.GetRequiredValue(file), parsed.GetRequiredValue(format) == "json", cancellation), cancellation));
    }

    private async Task<int> Run(ParseResult parsed, string file, bool isJson, CancellationToken cancellation)
    {
        var settings = _inputs.Read(parsed);
        var isStandardInput = file == InputReader.StandardInput;
        if (settings.FormatOf(file) != InputFormat.JsonLines || (!isStandardInput && !File.Exists(file))) return Submission(parsed, new InputReader(settings, _here.StandardInput).Read(file), isJson);
        await using var stream = isStandardInput ? _here.StandardInput : File.OpenRead(file);
        await using var lines = new SeriesLines(stream);
        return await lines.AreSeries(cancellation)
            ? await Answer(isStandardInput ? InputReader.NameOfStandardInput : file, lines, isJson, cancellation)
            : Submission(parsed, new InputReader(settings, lines.Rest).Read(file), isJson);
    }

    private async Task<int> Answer(string name, SeriesLines lines, bool isJson, CancellationToken cancellation)
    {
        using var json = new SeriesJson(_here.Output);
        var text = new SeriesText(_here.Output);
        var code = CommandLine.Success;
        await foreach (var (number, line) in lines.Read(cancellation))
        {
            var (series, problems) = SeriesLine.Read(line);
            foreach (var problem in problems) _here.Error.Message($"{new Place(number, 1).In(name)}: {problem}".OnOneLine(), Color.Red);
            if (series is null) code = CommandLine.BadUsage;
            else if (isJson) json.Write(series);
            else text.Write(series, number);
        }

        return code;
    }

    private int Submission(ParseResult parsed, Input input, bool isJson)
    {
        var asOf = _inputs.ReadAsOf(parsed);
        using var pack = _packs.LoadNamed(parsed.GetRequiredValue(_inputs.Pack));
        _here.Error.WriteProblems(input);
        var measures = input.Submissions
            .SelectMany(submission => pack.Read(submission with { AsOf = asOf ?? submission.AsOf }, _here.Clock))
            .SelectMany(goal => goal.Measures)
            .Where(measure => (measure.Target ?? measure.Outlook.Target) is not null)
            .ToArray();
        if (isJson) OutlookJson.Write(_here.Output, pack.Version, measures);
        else OutlookText.Write(_here.Output, measures);
        if (input.Problems.Count > 0) return CommandLine.BadUsage;
        if (measures.Length == 0) _here.Error.Message($"{input.File}: no goal has a measure with a target, so that there is nothing to tell".OnOneLine(), Style.Plain);
        return CommandLine.Success;
    }
}
