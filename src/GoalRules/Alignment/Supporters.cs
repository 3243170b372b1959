using System.Runtime.InteropServices;

namespace GoalRules;

/// <summary>
/// How many goals and people support each objective, found once for a submission. Every objective's supporters are walked through
/// downwards, which counts each once however many ways lead to it and lets no circle hang. A goal lets no more than a fixed number of
/// objectives walk through it, those of the company first, so that the whole takes time linear in goals and links. The counts are
/// exact for every objective all of whose supporters support fewer objectives than that, as in any company that is not one long chain;
/// the others are told as lower bounds. Only goals below an objective have a part in this, so that no other goal changes its counts.
/// </summary>
internal sealed class Supporters
{
    /// <summary>How many objectives may walk through a goal.</summary>
    private const int MostObjectives = 100;

    private readonly Dictionary<Goal, SupportCounts> _counts = [];

    public Supporters(IReadOnlyList<Goal> goals)
    {
        var walked = new Dictionary<Goal, int>();
        // They are in the order of their ids, and stay so within a level.
        foreach (var objective in goals.Where(IsCounted).OrderBy(goal => goal.Level ?? GoalLevel.Individual)) _counts[objective] = Count(objective, walked);
    }

    /// <summary>Null for what is no objective.</summary>
    public SupportCounts? Of(Goal goal) => _counts.GetValueOrDefault(goal);

    private static bool IsCounted(Goal goal) => goal.IsObjective || goal.IsCompanyObjective;

    /// <param name="walked">How many objectives have walked through a goal; those that nothing supports are not in it.</param>
    private static SupportCounts Count(Goal objective, Dictionary<Goal, int> walked)
    {
        var people = new HashSet<string>(StringComparer.Ordinal);
        var direct = objective.SupportedBy.Where(goal => goal != objective && AddPeople(goal, people)).Count();
        var directPeople = people.Count;
        var (all, areAtLeast) = (0, false);
        var known = new HashSet<Goal> { objective };
        var open = new Queue<Goal>(known);
        while (open.TryDequeue(out var goal))
        {
            foreach (var below in goal.SupportedBy)
            {
                if (!known.Add(below)) continue;
                if (AddPeople(below, people)) all++;
                if (below.SupportedBy.Count == 0) continue;
                if (++CollectionsMarshal.GetValueRefOrAddDefault(walked, below, out _) <= MostObjectives) open.Enqueue(below);
                else areAtLeast = true;
            }
        }

        return new SupportCounts(direct, directPeople, all, people.Count, areAtLeast);
    }

    /// <returns>Whether the goal counts.</returns>
    private static bool AddPeople(Goal goal, HashSet<string> people)
    {
        if (goal.Status == GoalStatus.Dropped) return false;
        if (goal.Owner is not Team && goal.EffectiveOwnerId is { Length: > 0 } owner) people.Add(owner);
        foreach (var id in goal.ContributorIds)
        {
            if (id.Length > 0 && IsPerson(goal.Submission, id)) people.Add(id);
        }

        return true;
    }

    /// <summary>Whether an id is a person's, listed or not.</summary>
    private static bool IsPerson(Submission submission, string id) => ById.Find(submission.People, id) is not null || ById.Find(submission.Teams, id) is null;
}
