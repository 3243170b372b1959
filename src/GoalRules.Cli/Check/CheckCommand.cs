using System.CommandLine;
using GoalRules.Engine;
using GoalRules.Protocol;

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
        SetAction(async (parsed, cancellation) =>
        {
            var settings = options.Read(parsed);
            return options.IsWatch(parsed) ? await new CheckWatch(here, packs).Run(settings, () => Run(settings), cancellation) : Run(settings);
        });
    }

    private int Run(CheckSettings settings)
    {
        using var pack = _packs.LoadNamed(settings.Pack);
        var checker = new Checker(pack, settings.Audience, settings.AsOf, _here.Clock);
        var reader = new InputReader(settings.Input, _here.StandardInput);
        var inputs = new List<CheckedInput>();
        foreach (var file in settings.Files)
        {
            var input = _here.Error.WithProgress($"Checking {file}", evaluated => checker.Check(reader.Read(file), evaluated));
            _here.Error.WriteProblems(input.Input);
            inputs.Add(input);
        }

        Tell(settings, pack, inputs);
        if (inputs.Exists(input => input.Input.Problems.Count > 0)) return CommandLine.BadUsage;
        var findings = inputs.Select(input => input.Report).OfType<Report>().SelectMany(report => report.AllFindings());
        return findings.Any(finding => finding.Severity <= settings.FailOn) ? CommandLine.Failed : CommandLine.Success;
    }

    private void Tell(CheckSettings settings, RulePack pack, List<CheckedInput> inputs)
    {
        if (settings.Format == ReportFormat.Text)
        {
            new TextReport(_here.Output, settings.Least).Write(inputs);
            return;
        }

        var shown = inputs.ConvertAll(input => input with { Report = input.Report?.AtLeast(settings.Least) });
        if (settings.Format == ReportFormat.Sarif) SarifReport.Write(_here.Output, pack, shown);
        else if (shown[0].Report is { } report) _here.Output.WriteJson(report.ToWire());
    }
}
