using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Spectre.Console;

namespace GoalRules.Cli;

/// <summary>The whole command line.</summary>
/// <param name="output">Takes what was asked for.</param>
/// <param name="error">Takes what kept a command from running.</param>
/// <param name="builtInPacks">The folder of the packs that come with the program.</param>
internal sealed class CommandLine(IAnsiConsole output, IAnsiConsole error, string builtInPacks)
{
    public const int Success = 0;
    public const int Failed = 1;
    public const int BadUsage = 2;

    /// <summary>Longer lines are hard to read, however wide the window is.</summary>
    private const int MostColumns = 100;

    public int Run(IReadOnlyList<string> args)
    {
        output.Profile.Width = Math.Min(output.Profile.Width, MostColumns);
        var writers = new InvocationConfiguration { Output = output.Profile.Out.Writer, Error = error.Profile.Out.Writer, EnableDefaultExceptionHandler = false };
        try
        {
            var parsed = Root().Parse(args);
            var code = parsed.Invoke(writers);
            return parsed.Action is ParseErrorAction ? BadUsage : code;
        }
        catch (UsageException e)
        {
            error.Message(e.Message, Color.Red);
            return BadUsage;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.Message(e.Message, Color.Red);
            return BadUsage;
        }
    }

    private Command Root()
    {
        var packs = new PackFinder(builtInPacks);
        var root = new Command("goalrules", "Tests rule packs, begins new ones and explains rules.")
        {
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
