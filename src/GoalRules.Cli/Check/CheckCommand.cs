using System.CommandLine;
using GoalRules.Engine;
using GoalRules.Protocol;
using Spectre.Console;

namespace GoalRules.Cli;

/// <summary><c>goalrules check FILE…</c>: evaluates what is in files and tells what was found.</summary>
internal sealed class CheckCommand : Command
{
    private readonly Surroundings _here;
    private readonly PackFinder _packs;

    public CheckCommand(Surroundings here, PackFinder packs)
        : base("check", "Examines goals in files. Exit code 0: nothing at or above --fail-on, 1: something, 2: bad input or usage.")
    {
        _here = here;
        _packs = packs;
        var options = new CheckOptions(this);
        // On another thread than the one that listens for Ctrl-C and cancels.
        SetAction((parsed, cancellation) => Task.Run(() => Run(options.Read(parsed), options.IsWatch(parsed), cancellation), cancellation));
    }

    private async Task<int> Run(CheckSettings settings, bool isWatch, CancellationToken cancellation) =>
        isWatch ? await new CheckWatch(_here, _packs).Run(settings, () => Run(settings, cancellation), cancellation) : Run(settings, cancellation);

    private int Run(CheckSettings settings, CancellationToken cancellation)
    {
        using var pack = _packs.LoadNamed(settings.Pack);
        var checker = new Checker(pack, settings.Audience, settings is { ShowAlignment: true, Format: ReportFormat.Json }, settings.AsOf, _here.Clock);
        var reader = new InputReader(settings.Input, _here.StandardInput);
        var inputs = new List<CheckedInput>();
        foreach (var file in settings.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            var input = _here.Error.WithProgress($"Checking {file}", evaluated => checker.Check(reader.Read(file), evaluated, cancellation));
            _here.Error.WriteProblems(input.Input);
            inputs.Add(input);
        }

        Tell(settings, pack, checker, inputs, cancellation);
        if (inputs.Exists(input => input.Input.Problems.Count > 0)) return CommandLine.BadUsage;
        var findings = inputs.Select(input => input.Report).OfType<Report>().SelectMany(report => report.AllFindings());
        return findings.Any(finding => finding.Severity <= settings.FailOn) ? CommandLine.Failed : CommandLine.Success;
    }

    private void Tell(CheckSettings settings, RulePack pack, Checker checker, List<CheckedInput> inputs, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (settings.Format == ReportFormat.Text)
        {
            if (settings.ShowAlignment) TellAlignment(settings, checker, inputs, cancellation);
            if (settings.ShowFindings) new TextReport(_here.Output, settings.Least).Write(inputs, cancellation);
            else _here.Output.WriteTotals([.. inputs.Select(input => input.Report).OfType<Report>()]);
            return;
        }

        var shown = inputs.ConvertAll(input => input with { Report = input.Report?.AtLeast(settings.Least) });
        if (settings.Format == ReportFormat.Sarif) SarifReport.Write(_here.Output, pack, shown, cancellation);
        else if (shown[0].Report is { } report) _here.Output.WriteJson(report.ToWire());
    }

    private void TellAlignment(CheckSettings settings, Checker checker, List<CheckedInput> inputs, CancellationToken cancellation)
    {
        foreach (var input in inputs.Where(input => input.Report is not null).Select(input => input.Input))
        {
            cancellation.ThrowIfCancellationRequested();
            if (inputs.Count > 1) _here.Output.Message(input.File.OnOneLine(), new Style(decoration: Decoration.Bold));
            if (input.IsGoalList) _here.Error.Message($"{input.File}: its goals are read one by one, so that no links between them are known".OnOneLine(), Style.Plain);
            else new AlignmentText(_here.Output, settings.MostLines).Write(checker.Link(input.Submissions[0]));
        }
    }
}
