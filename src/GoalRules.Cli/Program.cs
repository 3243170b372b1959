using System.Text;
using GoalRules.Cli;
using Spectre.Console;

// The one place where the program meets the terminal; everything else is given a console.
#pragma warning disable RS0030
Console.OutputEncoding = Encoding.UTF8;
var error = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
var here = new Surroundings(AnsiConsole.Console, error, Path.Combine(AppContext.BaseDirectory, "rules")) { StandardInput = Console.OpenStandardInput() };
#pragma warning restore RS0030

return new CommandLine(here).Run(args);
