using CsCheck;

namespace GoalRules.Tests;

public class SupportCircleProperties
{
    /// <summary>For each goal the goals that it supports, by number; a number beyond the last points nowhere.</summary>
    private static readonly Gen<int[][]> Graphs = Gen.Int[1, 12].SelectMany(count => Gen.Int[0, count].Array[0, 3].Array[count]);

    [Fact]
    public void The_order_of_goals_does_not_change_whether_one_is_in_a_circle() =>
        Graphs.SelectMany(graph => Gen.Shuffle(graph.Select((_, i) => i).ToArray()).Select(order => (graph, order))).Obey(sample =>
            InCircle(Build(sample.graph)).SetEquals(InCircle(Build(sample.graph, sample.order))));

    [Fact]
    public void In_a_circle_each_goal_supports_the_next_and_the_last_the_first() =>
        Graphs.Obey(graph => Build(graph).Goals.Select(goal => (goal, goal.Circle)).Where(pair => pair.Circle.Count > 0).All(pair =>
            pair.Circle[0] == pair.goal
            && pair.Circle.Distinct().Count() == pair.Circle.Count
            && pair.Circle.Zip(pair.Circle.Skip(1).Append(pair.goal)).All(step => step.First.Supports.Any(support => support.Goal == step.Second))));

    [Fact]
    public void A_goal_is_in_a_circle_exactly_if_it_can_be_reached_from_what_it_supports() =>
        Graphs.Obey(graph => InCircle(Build(graph)).SetEquals(Build(graph).Goals.Where(ReachesItself).Select(goal => goal.Id)));

    private static bool ReachesItself(Goal goal)
    {
        var reached = new HashSet<Goal>();
        var open = new Stack<Goal>([goal]);
        while (open.TryPop(out var current))
        {
            foreach (var next in current.Supports.Select(support => support.Goal).OfType<Goal>())
            {
                if (reached.Add(next)) open.Push(next);
            }
        }

        return reached.Contains(goal);
    }

    private static Submission Build(int[][] graph, int[]? order = null) => Linked.Submission(new Submission
    {
        Goals = [.. (order ?? [.. graph.Select((_, i) => i)]).Select(i => Linked.Supporting($"G{i}", graph[i].Select(to => $"G{to}")))],
    });

    private static HashSet<string> InCircle(Submission submission) => [.. submission.Goals.Where(goal => goal.Circle.Count > 0).Select(goal => goal.Id)];
}
