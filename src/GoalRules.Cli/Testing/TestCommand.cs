using System.CommandLine;
using System.Globalization;
using GoalRules.Engine;
using Spectre.Console;

namespace GoalRules.Cli;

/// <summary><c>goalrules test PACK</c>: runs the examples of a pack's specs.</summary>
internal sealed class TestCommand : Command
{
    private readonly IAnsiConsole _output;
    private readonly PackFinder _packs;

    public TestCommand(IAnsiConsole output, PackFinder packs)
        : base("test", "Loads a pack and runs every example of its specs. Exit code 0: all passed, 1: something failed, 2: there is no such pack.")
    {
        _output = output;
        _packs = packs;
        var pack = new Argument<string>("PACK") { Description = "The pack's folder, or the name of a built-in pack such as smart." };
        var update = new Option<bool>("--update") { Description = "Rewrites what failing examples under Flags expect to what was found, after showing it and asking." };
        var yes = new Option<bool>("--yes") { Description = "Updates without asking." };
        Add(pack);
        Add(update);
        Add(yes);
        SetAction(parsed => Run(parsed.GetRequiredValue(pack), parsed.GetValue(update), parsed.GetValue(yes)));
    }

    private int Run(string named, bool isUpdate, bool isAgreed)
    {
        if (isAgreed && !isUpdate) throw new UsageException("--yes agrees to an update; add --update.");
        if (isUpdate && !isAgreed && !_output.Profile.Out.IsTerminal) throw new UsageException("There is no terminal to ask on; add --yes to update without asking.");
        var folder = _packs.Find(named);
        var (passed, failed) = (0, 0);
        try
        {
            using var pack = _packs.Load(folder);
            var failures = new List<SpecResult>();
            foreach (var result in SpecRunner.Discover(folder).Select(pack.Try))
            {
                if (result.Passed)
                {
                    passed++;
                    continue;
                }

                failures.Add(result);
                _output.WriteFailure(folder, result);
            }

            var updated = isUpdate ? new SpecUpdate(_output, folder).Run(pack, failures, isAgreed) : 0;
            passed += updated;
            failed = failures.Count - updated;
        }
        catch (RulePackException e)
        {
            failed = e.Errors.Count;
            var files = new PackErrorFiles(folder, _packs.RootsFor(folder));
            foreach (var error in e.Errors) _output.WriteError(files, error);
        }

        _output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{passed} passed, {failed} failed"), failed == 0 ? Color.Green : Color.Red);
        return failed == 0 ? CommandLine.Success : CommandLine.Failed;
    }
}
