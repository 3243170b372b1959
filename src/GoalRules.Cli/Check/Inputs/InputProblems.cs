using Spectre.Console;

namespace GoalRules.Cli;

/// <summary>Says what could not be understood of an input file, and what was passed over.</summary>
internal static class InputProblems
{
    public static void WriteProblems(this IAnsiConsole console, Input input)
    {
        foreach (var problem in input.Problems) console.Message($"{problem.Place.In(input.File)}: {problem.Problem}".OnOneLine(), Color.Red);
        if (input.Notice.Length > 0) console.Message($"{input.File}: {input.Notice}".OnOneLine(), Style.Plain);
    }
}
