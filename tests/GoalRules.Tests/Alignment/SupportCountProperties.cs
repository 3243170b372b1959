using CsCheck;

namespace GoalRules.Tests;

public class SupportCountProperties
{
    /// <summary>For each goal the goals that it supports, by number, and its owner; a number beyond the last points nowhere.</summary>
    private static readonly Gen<(int[] Supported, int Owner)[]> Graphs =
        Gen.Int[1, 12].SelectMany(count => Gen.Select(Gen.Int[0, count].Array[0, 3], Gen.Int[0, 4]).Array[count]);

    [Fact]
    public void They_are_those_of_whatever_can_be_reached_downwards() => Graphs.Obey(graph => Build(graph).Goals.All(goal =>
    {
        var below = Build(graph).Goals.Where(other => other.Id != goal.Id && other.Ancestors.Any(above => above.Id == goal.Id)).ToList();
        var direct = below.Where(other => other.Supports.Any(support => support.GoalId == goal.Id)).ToList();
        return goal.SupportCounts == new SupportCounts(direct.Count, Owners(direct), below.Count, Owners(below));
    }));

    [Fact]
    public void The_order_of_goals_does_not_change_a_line_of_sight() =>
        Graphs.SelectMany(graph => Gen.Shuffle(graph.Select((_, i) => i).ToArray()).Select(order => (graph, order))).Obey(sample =>
            Lines(Build(sample.graph)).SequenceEqual(Lines(Build(sample.graph, sample.order))));

    [Fact]
    public void A_goal_that_has_nothing_to_do_with_the_others_changes_no_line_of_sight() => Graphs.Obey(graph =>
    {
        var all = Build(graph);
        var more = Linked.Submission(all with { Goals = [.. all.Goals, new Goal { Id = "X", Statement = "Better jam", OwnerId = "somebody else", Level = GoalLevel.Company }] });
        return Lines(more).Where(line => !line.StartsWith('X')).SequenceEqual(Lines(all));
    });

    private static int Owners(IEnumerable<Goal> goals) => goals.Select(goal => goal.OwnerId).Distinct().Count();

    private static IEnumerable<string> Lines(Submission submission) => submission.Goals.Select(goal => (Goal: goal, Line: Sight.Of(goal)))
        .Select(sight => $"{sight.Goal.Id}: {string.Join(' ', sight.Line.GoalIds)}; {sight.Line.SupportCounts}");

    /// <summary>All goals are objectives, and the first two are the company's.</summary>
    private static Submission Build((int[] Supported, int Owner)[] graph, int[]? order = null) => Linked.Submission(new Submission
    {
        Goals =
        [
            .. (order ?? [.. graph.Select((_, i) => i)]).Select(i => Linked.Supporting($"G{i}", graph[i].Supported.Select(to => $"G{to}")) with
            {
                Kind = GoalKind.Objective, OwnerId = $"P{graph[i].Owner}", Level = i < 2 ? GoalLevel.Company : null,
            }),
        ],
    });
}
