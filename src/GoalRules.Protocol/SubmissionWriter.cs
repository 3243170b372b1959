using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Protocol;

/// <summary>From the model's submission to the one on the wire, for those who ask: what was submitted, and nothing that linking adds.</summary>
public static class SubmissionWriter
{
    public static Wire.Submission ToWire(this Submission submission) => new()
    {
        Cycle = submission.Cycle?.ToWire(),
        Goals = { submission.Goals.Select(ToWire) },
        Metrics = { submission.Metrics.Select(ToWire) },
        MetricSets = { submission.MetricSets.Select(ToWire) },
        Teams = { submission.Teams.Select(ToWire) },
        People = { submission.People.Select(ToWire) },
        Glossary = { submission.Glossary.Select(term => new Wire.Term { Term_ = term.Name, Definition = term.Definition }) },
        Funnels = { submission.Funnels.Select(funnel => new Wire.Funnel { Name = funnel.Name, Stages = { funnel.StageIds } }) },
        Suppressions = { submission.Suppressions.Select(ToWire) },
        AsOf = Iso(submission.AsOf),
        StrategyChangedOn = Iso(submission.StrategyChangedOn),
        Complete = { submission.Complete.Select(EnumMap<Wire.Submission.Types.List, SubmissionList>.ToWire) },
        EvaluateOnly = { submission.EvaluateOnly },
    };

    public static Wire.Cycle ToWire(this Cycle cycle) => new() { Name = cycle.Name, Start = Iso(cycle.Start), End = Iso(cycle.End) };

    public static Wire.Finding.Types.Audience ToWire(this Audience audience) => EnumMap<Wire.Finding.Types.Audience, Audience>.ToWire(audience);

    private static Wire.Goal ToWire(Goal goal)
    {
        var wire = new Wire.Goal
        {
            Id = goal.Id,
            Kind = EnumMap<Wire.Goal.Types.Kind, GoalKind>.ToWire(goal.Kind),
            Level = Choice<Wire.Goal.Types.Level, GoalLevel>(goal.Level),
            Statement = goal.Statement.Text,
            Description = goal.Description.Text,
            Language = goal.Language ?? "",
            Owner = goal.OwnerId ?? "",
            Contributors = { goal.ContributorIds },
            Team = goal.TeamId ?? "",
            Supports = { goal.Supports.Select(ToWire) },
            Measures = { goal.Measures.Select(ToWire) },
            Start = Iso(goal.Start),
            Due = Iso(goal.Due),
            Status = Choice<Wire.Goal.Types.Status, GoalStatus>(goal.Status),
            ReplacedBy = goal.ReplacedById ?? "",
            Stretch = goal.Stretch,
            Operational = goal.Operational,
            ProposedBy = goal.ProposedById ?? "",
            AgreedOn = Iso(goal.AgreedOn),
            ChangedOn = Iso(goal.ChangedOn),
            CheckIns = { goal.CheckIns.Select(ToWire) },
            Milestones = { goal.Milestones.Select(milestone => new Wire.Milestone { Title = milestone.Title, Due = Iso(milestone.Due), DoneOn = Iso(milestone.DoneOn) }) },
            Resources = { goal.Resources },
        };
        if (goal.Weight is { } weight) wire.Weight = weight;
        return wire;
    }

    private static Wire.Support ToWire(Support support)
    {
        var wire = new Wire.Support { Goal = support.GoalId };
        if (support.Weight is { } weight) wire.Weight = weight;
        return wire;
    }

    public static Wire.Measure ToWire(this Measure measure)
    {
        var wire = new Wire.Measure
        {
            Metric = measure.MetricId ?? "",
            Name = measure.Name,
            Unit = measure.Unit,
            Direction = Choice<Wire.Metric.Types.Direction, Direction>(measure.Direction),
            Judged = Choice<Wire.Measure.Types.Judged, Judged>(measure.Judged),
            Due = Iso(measure.Due),
        };
        if (measure.Baseline is { } baseline) wire.Baseline = baseline;
        if (measure.Target is { } target) wire.Target = target;
        if (measure.TargetUpper is { } targetUpper) wire.TargetUpper = targetUpper;
        if (measure.PreviousTarget is { } previousTarget) wire.PreviousTarget = previousTarget;
        return wire;
    }

    private static Wire.CheckIn ToWire(CheckIn checkIn)
    {
        var wire = new Wire.CheckIn { Date = Given(checkIn.Date), Note = checkIn.Note };
        if (checkIn.Value is { } value) wire.Value = value;
        if (checkIn.Confidence is { } confidence) wire.Confidence = confidence;
        return wire;
    }

    public static Wire.Metric ToWire(this Metric metric)
    {
        var wire = new Wire.Metric
        {
            Id = metric.Id,
            Name = metric.Name,
            Definition = metric.Definition,
            Formula = metric.Formula,
            Unit = metric.Unit,
            Direction = Choice<Wire.Metric.Types.Direction, Direction>(metric.Direction),
            Level = Choice<Wire.Metric.Types.Level, MetricLevel>(metric.Level),
            Indicator = Choice<Wire.Metric.Types.Indicator, Indicator>(metric.Indicator),
            Kind = Choice<Wire.Metric.Types.Kind, MetricKind>(metric.Kind),
            Perspective = Choice<Wire.Metric.Types.Perspective, Perspective>(metric.Perspective),
            Drives = { metric.DrivesIds },
            DriverEffects = { metric.DriverEffects.Select(ToWire) },
            Frequency = Choice<Wire.Metric.Types.Frequency, Frequency>(metric.Frequency),
            Aggregation = Choice<Wire.Metric.Types.Aggregation, Aggregation>(metric.Aggregation),
            History = { metric.History.Select(ToWire) },
            Source = metric.Source,
            Team = metric.TeamId ?? "",
        };
        if (metric.Minimum is { } minimum) wire.Minimum = minimum;
        if (metric.Maximum is { } maximum) wire.Maximum = maximum;
        return wire;
    }

    private static Wire.DriverEffect ToWire(DriverEffect driver)
    {
        var wire = new Wire.DriverEffect { Metric = driver.MetricId, Note = driver.Note };
        if (driver.Effect is { } effect) wire.Effect = effect;
        return wire;
    }

    private static Wire.Observation ToWire(Observation observation)
    {
        var wire = new Wire.Observation { Date = Given(observation.Date) };
        if (!double.IsNaN(observation.Value)) wire.Value = observation.Value;
        return wire;
    }

    private static Wire.MetricSet ToWire(MetricSet set) => new()
    {
        Id = set.Id,
        Name = set.Name,
        Team = set.TeamId ?? "",
        Person = set.PersonId ?? "",
        Members = { set.Members.Select(ToWire) },
    };

    private static Wire.MetricSetMember ToWire(MetricSetMember member)
    {
        var wire = new Wire.MetricSetMember { Metric = member.MetricId, Role = Choice<Wire.MetricSetMember.Types.Role, MemberRole>(member.Role) };
        if (member.Weight is { } weight) wire.Weight = weight;
        return wire;
    }

    private static Wire.Team ToWire(Team team)
    {
        var wire = new Wire.Team { Id = team.Id, Name = team.Name, Parent = team.ParentId ?? "", Partners = { team.PartnerIds } };
        if (team.ReviewEvery is { } days) wire.ReviewEvery = days;
        return wire;
    }

    private static Wire.Person ToWire(Person person) => new()
    {
        Id = person.Id,
        Team = person.TeamId ?? "",
        Level = Choice<Wire.Goal.Types.Level, GoalLevel>(person.Level),
        Manager = person.ManagerId ?? "",
        HighPotential = person.HighPotential,
    };

    private static Wire.Suppression ToWire(Suppression suppression) => new()
    {
        Rule = suppression.Rule,
        Subject = suppression.Subject,
        Reason = suppression.Reason,
        By = suppression.By,
        Expires = Iso(suppression.Expires),
    };

    private static TWire Choice<TWire, TModel>(TModel? model)
        where TWire : struct, Enum
        where TModel : struct, Enum => model is { } choice ? EnumMap<TWire, TModel>.ToWire(choice) : default;

    /// <summary>A day that the model cannot leave out: its default stands for one that was not given.</summary>
    private static string Given(DateOnly date) => date == default ? "" : Iso(date);

    private static string Iso(DateOnly? date) => date is { } day ? IsoDate.Write(day) : "";
}
