namespace GoalRules;

/// <summary>Joins one submission from parts: their lists follow one another, and what can be said once must not be said differently twice.</summary>
public sealed class SubmissionParts
{
    private static readonly string[] Lists = ["goals", "metrics", "metricSets", "teams", "people", "suppressions", "evaluateOnly"];

    private readonly List<Goal> _goals = [];
    private readonly List<Metric> _metrics = [];
    private readonly List<MetricSet> _metricSets = [];
    private readonly List<Team> _teams = [];
    private readonly List<Person> _people = [];
    private readonly List<int[]> _lengths = [];
    private Submission _rest = new();

    /// <summary>How many parts have come.</summary>
    public int Count => _lengths.Count;

    /// <summary>How many goals have come.</summary>
    public int Goals { get; private set; }

    /// <returns>What contradicts the parts before, or is too much with them; empty where the part was added.</returns>
    public IReadOnlyList<Violation> Add(Submission part, SubmissionLimits limits)
    {
        var problems = new[]
        {
            Contradiction("cycle", part.Cycle, _rest.Cycle),
            Contradiction("asOf", part.AsOf, _rest.AsOf),
            Contradiction("strategyChangedOn", part.StrategyChangedOn, _rest.StrategyChangedOn),
            limits.TooMany("goals", _goals.Count + part.Goals.Count),
            limits.TooMany("metrics", _metrics.Count + part.Metrics.Count),
            limits.TooMany("metricSets", _metricSets.Count + part.MetricSets.Count),
            limits.TooMany("teams", _teams.Count + part.Teams.Count),
            limits.TooMany("people", _people.Count + part.People.Count),
        }.OfType<Violation>().Select(problem => problem with { Path = $"parts[{Count}].{problem.Path}" }).ToArray();
        if (problems.Length > 0) return problems;

        _lengths.Add([part.Goals.Count, part.Metrics.Count, part.MetricSets.Count, part.Teams.Count, part.People.Count, part.Suppressions.Count, part.EvaluateOnly.Count]);
        Goals += part.Goals.Count;
        _goals.AddRange(part.Goals);
        _metrics.AddRange(part.Metrics);
        _metricSets.AddRange(part.MetricSets);
        _teams.AddRange(part.Teams);
        _people.AddRange(part.People);
        _rest = _rest with
        {
            Cycle = _rest.Cycle ?? part.Cycle,
            AsOf = _rest.AsOf ?? part.AsOf,
            StrategyChangedOn = _rest.StrategyChangedOn ?? part.StrategyChangedOn,
            Glossary = Joined(_rest.Glossary, part.Glossary),
            Funnels = Joined(_rest.Funnels, part.Funnels),
            Suppressions = Joined(_rest.Suppressions, part.Suppressions),
            EvaluateOnly = Joined(_rest.EvaluateOnly, part.EvaluateOnly),
            Complete = Joined(_rest.Complete, part.Complete),
        };
        return [];
    }

    /// <summary>
    /// The whole, which is given away: its lists are arrays that nobody else has, and only <see cref="PlaceOf"/> still knows of the parts. It is
    /// complete unless a part says otherwise: the lists that it has hold everything there is.
    /// </summary>
    public Submission TakeWhole()
    {
        var whole = _rest with { Goals = Taken(_goals), Metrics = Taken(_metrics), MetricSets = Taken(_metricSets), Teams = Taken(_teams), People = Taken(_people) };
        return whole.Complete.Count > 0 ? whole : whole with { Complete = whole.ListsThatItHas };
    }

    /// <summary>Where a field of the whole stands in the parts: "parts[3].goals[17].due" for "goals[1217].due".</summary>
    public string PlaceOf(string path)
    {
        var (open, close) = (path.IndexOf('[', StringComparison.Ordinal), path.IndexOf(']', StringComparison.Ordinal));
        if (open < 0 || close < open || Array.IndexOf(Lists, path[..open]) is not (>= 0 and var list) || !int.TryParse(path.AsSpan(open + 1, close - open - 1), out var index)) return path;
        for (var part = 0; part < _lengths.Count; part++)
        {
            if (index < _lengths[part][list]) return $"parts[{part}].{path[..open]}[{index}{path[close..]}";
            index -= _lengths[part][list];
        }

        return path;
    }

    private static Violation? Contradiction<T>(string field, T? said, T? before) =>
        said is null || before is null || EqualityComparer<T>.Default.Equals(said, before) ? null : new Violation(field, $"is not what an earlier part says; say it in one part only");

    private static IReadOnlyList<T> Joined<T>(IReadOnlyList<T> before, IReadOnlyList<T> more) => more.Count == 0 ? before : before.Count == 0 ? more : [.. before, .. more];

    private static T[] Taken<T>(List<T> list)
    {
        T[] taken = [.. list];
        list.Clear();
        list.TrimExcess();
        return taken;
    }
}
