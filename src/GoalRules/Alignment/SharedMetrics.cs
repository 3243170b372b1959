using System.Runtime.InteropServices;

namespace GoalRules;

/// <summary>
/// What the open goals of a submission ask of the metrics that several of them are measured by, found once. Measures that ask for the
/// same are kept together, so that what others ask for is told without looking at each of them.
/// </summary>
internal sealed class SharedMetrics
{
    private readonly Dictionary<Metric, Camps<Direction, Measure>> _directions = [];
    private readonly Dictionary<Question, Camps<(double From, double To), Measure>> _targets = [];

    public SharedMetrics(IReadOnlyList<Goal> goals)
    {
        var first = new Dictionary<Metric, Measure>();
        var shared = new Dictionary<Metric, List<Measure>>();
        foreach (var measure in goals.Where(goal => !goal.IsClosed).SelectMany(goal => goal.Measures).Where(IsFirstOfGoal))
        {
            var metric = measure.Metric!;
            if (!first.TryAdd(metric, measure)) Of(shared, metric).Add(measure);
        }

        foreach (var (metric, others) in shared)
        {
            foreach (var measure in others.Prepend(first[metric]))
            {
                if (measure.EffectiveDirection is { } direction and not Direction.Keep) Of(_directions, metric).Add(direction, measure);
                if (Question.Of(measure) is { } question) Of(_targets, question).Add(Answer(measure), measure);
            }
        }
    }

    public IReadOnlyCollection<Measure> OpponentsOf(Measure measure) =>
        IsAsked(measure) && measure.EffectiveDirection is { } direction and not Direction.Keep && _directions.TryGetValue(measure.Metric!, out var camps) ? camps.Against(direction) : [];

    public IReadOnlyCollection<Measure> RivalsOf(Measure measure) =>
        IsAsked(measure) && Question.Of(measure) is { } question && _targets.TryGetValue(question, out var camps) ? camps.Against(Answer(measure)) : [];

    /// <summary>Whether the measure is among those that are compared.</summary>
    private static bool IsAsked(Measure measure) => !measure.Goal.IsClosed && IsFirstOfGoal(measure);

    /// <summary>A goal that measures one metric twice is not at odds with itself.</summary>
    private static bool IsFirstOfGoal(Measure measure) => measure.Metric is { } metric && measure.Goal.Measures.First(other => other.Metric == metric) is var only && ReferenceEquals(only, measure);

    private static (double From, double To) Answer(Measure measure) => (measure.Target!.Value, measure.TargetUpper ?? measure.Target.Value);

    private static TValue Of<TKey, TValue>(Dictionary<TKey, TValue> dictionary, TKey key)
        where TKey : notnull
        where TValue : new() => CollectionsMarshal.GetValueRefOrAddDefault(dictionary, key, out _) ??= new TValue();

    /// <summary>What two measures must agree in to ask for the same thing.</summary>
    private readonly record struct Question(Metric Metric, Direction? Direction, string Unit, DateOnly Deadline, Judged? Judged, bool IsStretch)
    {
        /// <summary>Null where the measure names no value or no day, or where several goals may each ask for a part.</summary>
        public static Question? Of(Measure measure) => measure is { Metric: { } metric, Target: not null, IsTotal: false, Deadline: { } deadline }
            ? new Question(metric, measure.EffectiveDirection, Units.Key(measure.EffectiveUnit), deadline, measure.Judged, measure.Goal.Stretch)
            : null;
    }
}
