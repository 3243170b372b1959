using Spectre.Console;

namespace GoalRules.Cli;

/// <summary>Shows on a terminal that work goes on, and how far it is.</summary>
internal static class Progress
{
    /// <param name="work">Calls its argument for each part that is done.</param>
    public static T WithProgress<T>(this IAnsiConsole console, string title, Func<Action, T> work)
    {
        if (!console.Profile.Out.IsTerminal) return work(() => { });
        var done = 0;
        return console.Status().Start(Markup.Escape(title), status => work(() =>
        {
            // Each of thousands would only make the terminal slow; so many parts has only a list of goals.
            if (Interlocked.Increment(ref done) % 100 == 0) status.Status = Markup.Escape($"{title}: {done} goals");
        }));
    }
}
