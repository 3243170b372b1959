using Spectre.Console;

namespace GoalRules.Cli;

/// <summary>Checks again whenever something changed that the answer depends on.</summary>
internal sealed class CheckWatch(Surroundings here, PackFinder packs)
{
    /// <param name="check">Checks once and returns the exit code.</param>
    /// <returns>The exit code of the last check.</returns>
    public async Task<int> Run(CheckSettings settings, Func<int> check, CancellationToken cancellation)
    {
        while (true)
        {
            // Watched before it is read, so that no change falls between the two.
            using var changes = here.Watch([.. settings.Files, .. packs.Chain(packs.Find(settings.Pack))]);
            if (here.Output.Profile.Out.IsTerminal) here.Output.Clear();
            var code = Check(check);
            here.Error.Message("Watching for changes; Ctrl-C ends", Color.Grey);
            try
            {
                await changes.Next(cancellation);
            }
            catch (OperationCanceledException)
            {
                return code;
            }
        }
    }

    /// <summary>A pack that is broken while it is being edited is no reason to end.</summary>
    private int Check(Func<int> check)
    {
        try
        {
            return check();
        }
        catch (UsageException e)
        {
            here.Error.Message(e.Message, Color.Red);
            return CommandLine.BadUsage;
        }
    }
}
