using System.Collections.Concurrent;

namespace GoalRules;

/// <summary>
/// Which goals have nothing to do with the goals that they support. What a supported goal is about is put together once, however many
/// goals lie below it.
/// </summary>
internal sealed class Kinship(Submission linked)
{
    /// <summary>Fewer words than this are too few to tell.</summary>
    private const int FewestWords = 3;

    private const double Slight = 0.5;

    /// <summary>What lies around a goal is read no further than this.</summary>
    private const int MostAround = 20;

    private readonly ConcurrentDictionary<Goal, TextProfile> _supported = new();
    private readonly PhraseSet _glossary = new(linked.Glossary.Select(term => PlainText.Of(term.Name)));
    private readonly ILookup<string, Statement> _definitions = linked.Glossary.ToLookup(term => PlainText.Of(term.Name), term => (Statement)term.Definition, StringComparer.OrdinalIgnoreCase);

    public bool IsMissing(Goal goal, Goal supported) =>
        !SharePeople(goal, supported) && !ShareMetrics(goal, supported)
        && ProfileOf(goal) is { IsOpaque: false, ContentWords: >= FewestWords } own
        && _supported.GetOrAdd(supported, Surroundings) is { IsOpaque: false, ContentWords: >= FewestWords } above
        && own.InCommonWith(above) < Slight;

    private static bool SharePeople(Goal goal, Goal supported)
    {
        var (mine, theirs) = (TeamOf(goal), TeamOf(supported));
        return (goal.Owner is { } owner && owner == supported.Owner) || (mine is not null && (mine == theirs || mine.Parent == theirs || mine == theirs?.Parent))
            || supported.ContributorIds.Contains(goal.EffectiveOwnerId) || goal.ContributorIds.Contains(supported.EffectiveOwnerId);
    }

    private static Team? TeamOf(Goal goal) => goal.Team ?? goal.Owner as Team ?? (goal.Owner as Person)?.Team;

    private static bool ShareMetrics(Goal goal, Goal supported) =>
        goal.Measures.Any(mine => mine.Metric is { } metric && supported.Measures.Any(theirs => theirs.Metric == metric || metric.Drives.Contains(theirs.Metric)));

    /// <summary>What a goal is about, by its own words and by those of its measures.</summary>
    private TextProfile ProfileOf(Goal goal)
    {
        var profile = new TextProfile().Add(goal.Statement).Add(goal.Description);
        foreach (var measure in goal.Measures.Take(MostAround))
        {
            profile.Add((Statement)measure.Name);
            if (measure.Metric is { } metric) profile.Add((Statement)metric.Name).Add((Statement)metric.Definition);
        }

        foreach (var term in _glossary.Find(PlainText.Of(goal.Statement.Text)))
        {
            foreach (var definition in _definitions[goal.Statement.Text.Substring(term.Start, term.Length)]) profile.Add(definition);
        }

        return profile;
    }

    /// <summary>What a goal is about as its supporters understand it: with its key results and the goals that it supports.</summary>
    private TextProfile Surroundings(Goal goal)
    {
        var profile = ProfileOf(goal);
        var around = goal.Supports.Select(support => support.Goal).Concat(goal.SupportedBy.Where(below => below.IsKeyResult)).OfType<Goal>();
        foreach (var other in around.Take(MostAround)) profile.Add(ProfileOf(other));
        return profile;
    }
}
