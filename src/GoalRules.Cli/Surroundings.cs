using Spectre.Console;

namespace GoalRules.Cli;

/// <summary>What the program meets outside of itself.</summary>
/// <param name="Output">Takes what was asked for.</param>
/// <param name="Error">Takes what kept a command from running.</param>
/// <param name="BuiltInPacks">The folder of the packs that come with the program.</param>
internal sealed record Surroundings(IAnsiConsole Output, IAnsiConsole Error, string BuiltInPacks)
{
    public Stream StandardInput { get; init; } = Stream.Null;

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Begins to look at files and folders; the result says when one of them has changed.</summary>
    public Func<IReadOnlyList<string>, IChanges> Watch { get; init; } = paths => new FileChanges(paths);
}
