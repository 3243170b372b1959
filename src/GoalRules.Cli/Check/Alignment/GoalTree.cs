using Spectre.Console;

namespace GoalRules.Cli;

/// <summary>Draws goals below those that they support. A large forest is drawn from its tops down as far as its lines reach, and says what it leaves out.</summary>
/// <param name="mostLines">How many lines it takes at most; 0: as many as it needs.</param>
internal sealed class GoalTree(GoalForest forest, int mostLines)
{
    /// <summary>In a forest that is not drawn whole, so many goals are drawn below each.</summary>
    private const int MostBelow = 10;

    /// <summary>Deeper than this there is no room left for words.</summary>
    private const int MostDeep = 16;

    private static readonly Style LeftOut = new(decoration: Decoration.Dim);

    public Tree Draw(string title, IReadOnlyList<Goal> roots)
    {
        var tree = new Tree(new Text(title, new Style(decoration: Decoration.Bold)));
        var isWhole = mostLines == 0 || roots.Sum(forest.Size) <= mostLines;
        var left = mostLines;
        var open = new Queue<(TreeNode Node, Paragraph Line, Goal Goal, int Depth)>();
        Add(tree, roots, isWhole ? roots.Count : Math.Min(roots.Count, mostLines), depth: 1);
        while (open.TryDequeue(out var next))
        {
            var below = forest.Below(next.Goal);
            var shown = isWhole ? below.Count : Math.Min(MostBelow, below.Count);
            if (next.Depth < MostDeep && (isWhole || Lines(shown, below.Count) <= left)) Add(next.Node, below, shown, next.Depth + 1);
            else next.Line.Append($" … {Words.Counted(forest.Size(next.Goal) - 1, "goal")} below", LeftOut);
        }

        return tree;

        void Add(IHasTreeNodes node, IReadOnlyList<Goal> goals, int shown, int depth)
        {
            left -= Lines(shown, goals.Count);
            foreach (var goal in goals.Take(shown))
            {
                var line = GoalLine.Of(goal, forest);
                var added = node.AddNode(line);
                if (forest.Below(goal).Count > 0) open.Enqueue((added, line, goal, depth));
            }

            if (shown < goals.Count) node.AddNode(new Text(More([.. goals.Skip(shown)]), LeftOut));
        }
    }

    private static int Lines(int shown, int all) => shown + (shown < all ? 1 : 0);

    private string More(IReadOnlyList<Goal> goals)
    {
        var below = goals.Sum(forest.Size) - goals.Count;
        return $"… and {goals.Count} more{(below > 0 ? $", with {Words.Counted(below, "goal")} below" : "")}";
    }
}
