using Spectre.Console;
using Spectre.Console.Rendering;

namespace GoalRules.Cli;

/// <summary>Shows how goals and teams hang together: the tree from the company's objectives down, and below it what is broken.</summary>
/// <param name="mostLines">How many lines a tree takes at most; 0: everything is shown.</param>
internal sealed class AlignmentText(IAnsiConsole console, int mostLines)
{
    /// <summary>How many entries a list has where not everything is shown.</summary>
    private const int MostListed = 20;

    /// <summary>Where there is no terminal, a goal stays on its line, for whoever searches it.</summary>
    private const int Unbroken = 10_000;

    private bool _isShortened;

    /// <param name="linked">What to show, as rules see it.</param>
    public void Write(Submission linked)
    {
        var goals = linked.Goals;
        var forest = new GoalForest(goals);
        var trees = new GoalTree(forest, mostLines);
        console.Message(Headline(forest, goals.Count), Style.Plain);
        if (!linked.IsComplete(SubmissionList.Goals) && goals.Count > 0) console.Message("The goals are not all there, so what seems to be missing may be elsewhere.", Style.Plain);
        console.WriteLine();
        _isShortened = mostLines > 0 && Math.Max(forest.SightedCount, goals.Count - forest.SightedCount) > mostLines;
        if (forest.Sighted.Count > 0) Write(trees.Draw("Company objectives", forest.Sighted));
        if (forest.Unsighted.Count > 0) Write(trees.Draw($"Goals that lead to no company objective ({goals.Count - forest.SightedCount})", forest.Unsighted));
        List("Objectives that no goal supports", [.. goals.Where(Gaps.IsUnsupported).Select(goal => $"{goal.Id} {GoalLine.Title(goal)}")]);
        List("Goals that support what is not there", [.. goals.SelectMany(goal => goal.UnknownSupported().Select(id => $"{goal.Id} supports {id}"))]);
        List("Circles", [.. goals.Where(Gaps.NamesCircle).Select(goal => GoalLine.Circle(goal.Circle))]);
        List("Teams that work with each other", TeamPairs.Of(linked.Teams));
        if (_isShortened) console.Message("Not everything is shown; --lines 0 shows it all", Style.Plain);
    }

    private static string Headline(GoalForest forest, int all) => forest.SightedCount == all
        ? $"All {Words.Counted(all, "goal")} lead to a company objective"
        : $"{forest.SightedCount} of {Words.Counted(all, "goal")} lead{(forest.SightedCount == 1 ? "s" : "")} to a company objective, {all - forest.SightedCount} {(all - forest.SightedCount == 1 ? "does" : "do")} not";

    private void List(string title, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0) return;
        console.Message($"{title} ({lines.Count})", new Style(decoration: Decoration.Bold));
        var shown = mostLines == 0 ? lines.Count : Math.Min(lines.Count, MostListed);
        foreach (var line in lines.Take(shown)) console.Detail(line);
        _isShortened |= shown < lines.Count;
        if (shown < lines.Count) console.Detail($"… and {lines.Count - shown} more");
        console.WriteLine();
    }

    private void Write(IRenderable tree)
    {
        var width = console.Profile.Width;
        if (!console.Profile.Out.IsTerminal) console.Profile.Width = Unbroken;
        console.Write(tree);
        console.Profile.Width = width;
        console.WriteLine();
    }
}
