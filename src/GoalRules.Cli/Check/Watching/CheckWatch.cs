using GoalRules.Engine;
using Spectre.Console;

namespace GoalRules.Cli;

/// <summary>Checks again whenever something changed that the answer depends on.</summary>
internal sealed class CheckWatch(Surroundings here, PackFinder packs)
{
    /// <param name="check">Checks once and returns the exit code.</param>
    /// <returns>The exit code of the last check.</returns>
    public async Task<int> Run(CheckSettings settings, Func<int> check, CancellationToken cancellation)
    {
        var folder = packs.Find(settings.Pack);
        // A folder that is gone for a while is still waited for.
        var folders = new HashSet<string>(StringComparer.Ordinal) { folder };
        while (true)
        {
            folders.UnionWith(ChainOf(folder));
            // Watched before it is read, so that no change falls between the two.
            using var changes = here.Watch([.. settings.Files, .. folders]);
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

    /// <returns>As much of the chain as can be read; what keeps the rest from being read is told by the check.</returns>
    private IReadOnlyList<string> ChainOf(string folder)
    {
        try
        {
            return packs.Chain(folder);
        }
        catch (Exception e) when (e is RulePackException or IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>A pack that is broken or gone while it is being edited is no reason to end.</summary>
    private int Check(Func<int> check)
    {
        try
        {
            return check();
        }
        catch (Exception e) when (e is UsageException or IOException or UnauthorizedAccessException)
        {
            here.Error.Message(e.Message, Color.Red);
            return CommandLine.BadUsage;
        }
    }
}
