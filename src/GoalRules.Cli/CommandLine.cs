using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Spectre.Console;

namespace GoalRules.Cli;

/// <summary>The whole command line.</summary>
internal sealed class CommandLine(Surroundings here)
{
    public const int Success = 0;
    public const int Failed = 1;
    public const int BadUsage = 2;

    /// <summary>What shells tell of a program that Ctrl-C ended.</summary>
    public const int Interrupted = 130;

    /// <summary>Longer lines are hard to read, however wide the window is.</summary>
    private const int MostColumns = 100;

    /// <param name="cancellation">Ends a command as Ctrl-C does.</param>
    public int Run(IReadOnlyList<string> args, CancellationToken cancellation = default)
    {
        here.Output.Profile.Width = Math.Min(here.Output.Profile.Width, MostColumns);
        var writers = new InvocationConfiguration { Output = here.Output.Profile.Out.Writer, Error = here.Error.Profile.Out.Writer, EnableDefaultExceptionHandler = false };
        try
        {
            var parsed = Root().Parse(args);
            var code = parsed.InvokeAsync(writers, cancellation).GetAwaiter().GetResult();
            return parsed.Action is ParseErrorAction ? BadUsage : code;
        }
        catch (UsageException e)
        {
            here.Error.Message(e.Message, Color.Red);
            return BadUsage;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            here.Error.Message(e.Message, Color.Red);
            return BadUsage;
        }
        catch (OperationCanceledException)
        {
            return Interrupted;
        }
    }

    private Command Root()
    {
        var output = here.Output;
        var packs = new PackFinder(here.BuiltInPacks);
        var root = new Command("goalrules", "Checks and reads goals in files, tells the chances of targets, tests rule packs, begins new ones and explains rules.")
        {
            new CheckCommand(here, packs),
            new ReadCommand(here, packs),
            new ChanceCommand(here, packs),
            new RulesCommand(output, packs),
            new TestCommand(output, packs),
            new Command("new", "Begins a rule or a pack that works, for you to change.") { new NewRuleCommand(output, packs), new NewPackCommand(output, packs) },
            new ExplainCommand(output, packs),
            new HelpOption { Action = new HelpWithExamples(output.Profile.Width) },
            new VersionOption(),
        };
        root.SetAction(Help);
        root.Subcommands.Single(command => command.Name == "new").SetAction(Help);
        return root;

        // A command that only holds others is asked for nothing in particular: say what there is.
        int Help(ParseResult parsed)
        {
            new HelpWithExamples(output.Profile.Width).Invoke(parsed);
            return BadUsage;
        }
    }
}

/// <summary>Something that the user can mend by calling the program differently.</summary>
internal sealed class UsageException(string message) : Exception(message);
