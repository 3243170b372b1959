using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Protocol;

/// <summary>
/// From the submission on the wire to the model's. Whatever cannot be understood is noted with its path, so that a caller learns of
/// every mistake at once; the rest is read all the same.
/// </summary>
public sealed class SubmissionMapping
{
    private const int WorthSharing = 100;

    private readonly List<Violation> _violations = [];
    private readonly HashSet<string>? _shared;

    private SubmissionMapping(bool isLarge) => _shared = isLarge ? new HashSet<string>(StringComparer.Ordinal) : null;

    /// <exception cref="InvalidSubmissionException">
    /// Something cannot be understood; the exception then names what is wrong with the rest as well.
    /// </exception>
    public static Submission ToModel(Wire.Submission wire, SubmissionLimits limits)
    {
        if (TooMany(wire, limits) is [_, ..] tooMany) throw new InvalidSubmissionException(tooMany);
        var mapping = new SubmissionMapping(isLarge: wire.Goals.Count + wire.Metrics.Count >= WorthSharing);
        var submission = mapping.Submission(wire);
        if (mapping._violations.Count == 0) return submission;
        throw new InvalidSubmissionException([.. mapping._violations.Concat(submission.Validate(limits)).DistinctBy(violation => violation.Path)]);
    }

    /// <returns>The audience, or null where the number has no name.</returns>
    public static Audience? ToModel(Wire.Finding.Types.Audience wire) =>
        EnumMap<Wire.Finding.Types.Audience, Audience>.TryToModel(wire, out var audience) ? audience ?? Audience.Everyone : null;

    /// <summary>Counted before anything is mapped, since some bytes on the wire become some hundred in memory.</summary>
    private static Violation[] TooMany(Wire.Submission wire, SubmissionLimits limits) =>
    [
        .. new[]
        {
            limits.TooMany("goals", wire.Goals.Count),
            limits.TooMany("metrics", wire.Metrics.Count),
            limits.TooMany("metricSets", wire.MetricSets.Count),
            limits.TooMany("teams", wire.Teams.Count),
            limits.TooMany("people", wire.People.Count),
        }.OfType<Violation>(),
    ];

    private Submission Submission(Wire.Submission wire) => new()
    {
        Cycle = wire.Cycle is { } cycle ? new Cycle { Name = cycle.Name, Start = Date("cycle", "start", cycle.Start), End = Date("cycle", "end", cycle.End) } : null,
        Goals = Each(wire.Goals, "", "goals", Goal),
        Metrics = Each(wire.Metrics, "", "metrics", Metric),
        MetricSets = Each(wire.MetricSets, "", "metricSets", MetricSet),
        Teams = Each(wire.Teams, "", "teams", Team),
        People = Each(wire.People, "", "people", Person),
        Glossary = Each(wire.Glossary, "", "glossary", (term, _) => new Term { Name = term.Term_, Definition = term.Definition }),
        Funnels = Each(wire.Funnels, "", "funnels", (funnel, _) => new Funnel { Name = funnel.Name, StageIds = Texts(funnel.Stages) }),
        Suppressions = Each(wire.Suppressions, "", "suppressions", Suppression),
        AsOf = Date("", "asOf", wire.AsOf),
        StrategyChangedOn = Date("", "strategyChangedOn", wire.StrategyChangedOn),
        Complete = [.. wire.Complete.Select((list, i) => Choice<Wire.Submission.Types.List, SubmissionList>("", $"complete[{i}]", list, isRequired: true)).OfType<SubmissionList>()],
        EvaluateOnly = Texts(wire.EvaluateOnly),
    };

    private Goal Goal(Wire.Goal wire, string path) => new()
    {
        Id = wire.Id,
        Kind = Choice<Wire.Goal.Types.Kind, GoalKind>(path, "kind", wire.Kind) ?? GoalKind.Goal,
        Level = Choice<Wire.Goal.Types.Level, GoalLevel>(path, "level", wire.Level),
        Statement = wire.Statement,
        Description = wire.Description,
        Language = Text(wire.Language),
        OwnerId = Text(wire.Owner),
        ContributorIds = Texts(wire.Contributors),
        TeamId = Text(wire.Team),
        Supports = Each(wire.Supports, path, "supports", (support, _) => new Support { GoalId = Shared(support.Goal), Weight = support.HasWeight ? support.Weight : null }),
        Measures = Each(wire.Measures, path, "measures", Measure),
        Start = Date(path, "start", wire.Start),
        Due = Date(path, "due", wire.Due),
        Weight = wire.HasWeight ? wire.Weight : null,
        Status = Choice<Wire.Goal.Types.Status, GoalStatus>(path, "status", wire.Status),
        ReplacedById = Text(wire.ReplacedBy),
        Stretch = wire.Stretch,
        Operational = wire.Operational,
        ProposedById = Text(wire.ProposedBy),
        AgreedOn = Date(path, "agreedOn", wire.AgreedOn),
        ChangedOn = Date(path, "changedOn", wire.ChangedOn),
        CheckIns = Each(wire.CheckIns, path, "checkIns", CheckIn),
        Milestones = Each(wire.Milestones, path, "milestones", Milestone),
        Resources = Texts(wire.Resources),
    };

    private Measure Measure(Wire.Measure wire, string path) => new()
    {
        MetricId = Text(wire.Metric),
        Name = wire.Name,
        Baseline = wire.HasBaseline ? wire.Baseline : null,
        Target = wire.HasTarget ? wire.Target : null,
        TargetUpper = wire.HasTargetUpper ? wire.TargetUpper : null,
        Unit = Shared(wire.Unit),
        Direction = Choice<Wire.Metric.Types.Direction, Direction>(path, "direction", wire.Direction),
        Judged = Choice<Wire.Measure.Types.Judged, Judged>(path, "judged", wire.Judged),
        Due = Date(path, "due", wire.Due),
        PreviousTarget = wire.HasPreviousTarget ? wire.PreviousTarget : null,
    };

    private CheckIn CheckIn(Wire.CheckIn wire, string path) => new()
    {
        Date = Date(path, "date", wire.Date) ?? default,
        Value = wire.HasValue ? wire.Value : null,
        Confidence = wire.HasConfidence ? wire.Confidence : null,
        Note = wire.Note,
    };

    private Milestone Milestone(Wire.Milestone wire, string path) => new()
    {
        Title = wire.Title,
        Due = Date(path, "due", wire.Due),
        DoneOn = Date(path, "doneOn", wire.DoneOn),
    };

    private Metric Metric(Wire.Metric wire, string path) => new()
    {
        Id = wire.Id,
        Name = wire.Name,
        Definition = Shared(wire.Definition),
        Formula = wire.Formula,
        Unit = wire.Unit,
        Direction = Choice<Wire.Metric.Types.Direction, Direction>(path, "direction", wire.Direction),
        Level = Choice<Wire.Metric.Types.Level, MetricLevel>(path, "level", wire.Level),
        Indicator = Choice<Wire.Metric.Types.Indicator, Indicator>(path, "indicator", wire.Indicator),
        Kind = Choice<Wire.Metric.Types.Kind, MetricKind>(path, "kind", wire.Kind),
        Perspective = Choice<Wire.Metric.Types.Perspective, Perspective>(path, "perspective", wire.Perspective),
        DrivesIds = Texts(wire.Drives),
        DriverEffects = Each(wire.DriverEffects, path, "driverEffects", (effect, _) => new DriverEffect { MetricId = effect.Metric, Effect = effect.HasEffect ? effect.Effect : null, Note = effect.Note }),
        Frequency = Choice<Wire.Metric.Types.Frequency, Frequency>(path, "frequency", wire.Frequency),
        Aggregation = Choice<Wire.Metric.Types.Aggregation, Aggregation>(path, "aggregation", wire.Aggregation),
        History = Each(wire.History, path, "history", Observation),
        Minimum = wire.HasMinimum ? wire.Minimum : null,
        Maximum = wire.HasMaximum ? wire.Maximum : null,
        Source = Shared(wire.Source),
        TeamId = Text(wire.Team),
    };

    private Observation Observation(Wire.Observation wire, string path) => new()
    {
        Date = Date(path, "date", wire.Date) ?? default,
        Value = wire.HasValue ? wire.Value : double.NaN,
    };

    private MetricSet MetricSet(Wire.MetricSet wire, string path) => new()
    {
        Id = wire.Id,
        Name = wire.Name,
        TeamId = Text(wire.Team),
        PersonId = Text(wire.Person),
        Members = Each(wire.Members, path, "members", (member, place) => new MetricSetMember
        {
            MetricId = member.Metric,
            Role = Choice<Wire.MetricSetMember.Types.Role, MemberRole>(place, "role", member.Role),
            Weight = member.HasWeight ? member.Weight : null,
        }),
    };

    private Team Team(Wire.Team wire, string path) => new()
    {
        Id = wire.Id,
        Name = wire.Name,
        ParentId = Text(wire.Parent),
        PartnerIds = Texts(wire.Partners),
        ReviewEvery = wire.HasReviewEvery ? wire.ReviewEvery : null,
    };

    private Person Person(Wire.Person wire, string path) => new()
    {
        Id = wire.Id,
        TeamId = Text(wire.Team),
        Level = Choice<Wire.Goal.Types.Level, GoalLevel>(path, "level", wire.Level),
        ManagerId = Text(wire.Manager),
        HighPotential = wire.HighPotential,
    };

    private Suppression Suppression(Wire.Suppression wire, string path) => new()
    {
        Rule = wire.Rule,
        Subject = wire.Subject,
        Reason = wire.Reason,
        By = wire.By,
        Expires = Date(path, "expires", wire.Expires),
    };

    private static T[] Each<TWire, T>(IReadOnlyList<TWire> wires, string path, string list, Func<TWire, string, T> map)
    {
        if (wires.Count == 0) return [];
        var items = new T[wires.Count];
        var place = Place(path, list);
        for (var i = 0; i < items.Length; i++) items[i] = map(wires[i], $"{place}[{i}]");
        return items;
    }

    private string? Text(string wire) => wire.Length > 0 ? Shared(wire) : null;

    private string[] Texts(Google.Protobuf.Collections.RepeatedField<string> wires)
    {
        if (wires.Count == 0) return [];
        var texts = new string[wires.Count];
        for (var i = 0; i < texts.Length; i++) texts[i] = Shared(wires[i]);
        return texts;
    }

    /// <summary>One string for all that are equal, where there are many subjects, which name each other by their ids.</summary>
    private string Shared(string text)
    {
        if (_shared is null) return text;
        if (_shared.TryGetValue(text, out var known)) return known;
        _shared.Add(text);
        return text;
    }

    private DateOnly? Date(string path, string field, string wire)
    {
        if (wire.Length == 0) return null;
        if (IsoDate.TryRead(wire, out var date)) return date;
        _violations.Add(new Violation(Place(path, field), $"'{wire}' is no day of the calendar, written as YYYY-MM-DD"));
        return null;
    }

    private TModel? Choice<TWire, TModel>(string path, string field, TWire wire, bool isRequired = false)
        where TWire : struct, Enum
        where TModel : struct, Enum
    {
        if (!EnumMap<TWire, TModel>.TryToModel(wire, out var model) || (isRequired && model is null))
            _violations.Add(new Violation(Place(path, field), $"'{WireNames.Of(wire)}' is not known; choose one of {EnumMap<TWire, TModel>.Names}"));
        return model;
    }

    /// <summary>Put together only where it is needed: most fields are right.</summary>
    private static string Place(string path, string field) => path.Length > 0 ? $"{path}.{field}" : field;
}
