using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Protocol;

/// <summary>Between the wire and the model for those who ask how likely a target is.</summary>
public static class OutlookMapping
{
    private const string Goal = "goals[0].";
    private const string Measure = $"{Goal}measures[0]";
    private const string Metric = "metrics[0]";

    /// <summary>What the metric is called where the request gives it no id.</summary>
    private const string DefaultId = "metric";

    /// <param name="today">The day that counts as today where the request names none.</param>
    /// <returns>A submission of one goal with this measure, and its metric.</returns>
    /// <exception cref="InvalidSubmissionException">Something cannot be understood; the paths are those of the request.</exception>
    public static Submission ToModel(Wire.AssessTargetRequest request, SubmissionLimits limits, DateOnly today)
    {
        if (Missing(request).ToArray() is [_, ..] missing) throw new InvalidSubmissionException(missing);
        var (metric, measure) = Joined(request.Metric, request.Measure);
        var wire = new Wire.Submission
        {
            AsOf = request.AsOf,
            Cycle = request.Cycle,
            Goals = { new Wire.Goal { Id = "goal", Statement = "Reach the target", Start = request.Start, Measures = { measure } } },
            Metrics = { metric },
        };
        try
        {
            var submission = SubmissionMapping.ToModel(wire, limits);
            submission = submission with { AsOf = submission.AsOf ?? today };
            Violation[] violations = [.. submission.Validate(limits), .. NotKnownYet(submission)];
            return violations.Length > 0 ? throw new InvalidSubmissionException(violations) : submission;
        }
        catch (InvalidSubmissionException e)
        {
            throw new InvalidSubmissionException([.. e.Violations.Select(InRequest)]);
        }
    }

    /// <param name="pack">The pack under which the measure was linked.</param>
    /// <param name="asOf">The day that counted as today.</param>
    public static Wire.AssessTargetResponse ToAssessment(this Outlook outlook, RulePackVersion pack, DateOnly asOf)
    {
        var wire = new Wire.AssessTargetResponse
        {
            RulePack = pack.ToWire(),
            AsOf = IsoDate.Write(asOf),
            Reason = outlook.Reason ?? "",
            MissingObservations = outlook.MissingObservations,
            Observations = outlook.Observations,
            Steps = outlook.Steps,
            Targets = { outlook.Targets.Select(target => new Wire.ChanceTarget { Chance = target.Chance, Target = target.Target }) },
            Fan = { outlook.Fan.Select(ToWire) },
            PastMoves = outlook.PastMoves is { } moves ? new Wire.PastMoves { Enough = moves.Enough, All = moves.All } : null,
            Reliable = outlook.IsReliable,
        };
        if (outlook.Chance is { } chance) wire.Chance = chance;
        return wire;
    }

    private static IEnumerable<Violation> Missing(Wire.AssessTargetRequest request)
    {
        if (request.Metric is null) yield return new Violation("metric", "is missing; send the metric with its history");
        if (request.Measure is null) yield return new Violation("measure", "is missing; send the target and by when it is due");
        if (request is { Metric.Id: { Length: > 0 } id, Measure.Metric: { Length: > 0 } other } && id != other)
            yield return new Violation("measure.metric", $"'{other}' is not the id of the metric, '{id}'; send the metric that is meant, or leave this out");
    }

    private static IEnumerable<Violation> NotKnownYet(Submission submission) =>
        submission.Metrics[0].History
            .Select((observation, i) => (observation.Date, Path: $"{Metric}.history[{i}].date"))
            .Where(observation => observation.Date > submission.AsOf)
            .Select(observation => new Violation(observation.Path, $"{observation.Date:O} lies after the day that counts as today, {submission.AsOf:O}; leave it out, or give a later asOf"));

    /// <returns>Both as they came, except that the measure names the metric.</returns>
    private static (Wire.Metric Metric, Wire.Measure Measure) Joined(Wire.Metric metric, Wire.Measure measure)
    {
        if (metric.Id.Length == 0)
        {
            metric = metric.Clone();
            metric.Id = measure.Metric.Length > 0 ? measure.Metric : DefaultId;
        }

        if (measure.Metric.Length > 0) return (metric, measure);
        measure = measure.Clone();
        measure.Metric = metric.Id;
        return (metric, measure);
    }

    private static Violation InRequest(Violation violation) => violation with
    {
        Path = violation.Path switch
        {
            var path when path.StartsWith(Measure, StringComparison.Ordinal) => $"measure{path[Measure.Length..]}",
            var path when path.StartsWith(Metric, StringComparison.Ordinal) => $"metric{path[Metric.Length..]}",
            var path when path.StartsWith(Goal, StringComparison.Ordinal) => path[Goal.Length..],
            var path => path,
        },
    };

    private static Wire.FanStep ToWire(FanStep step) =>
        new() { Date = IsoDate.Write(step.Date), Low = step.Low, Lower = step.Lower, Middle = step.Middle, Upper = step.Upper, High = step.High };
}
