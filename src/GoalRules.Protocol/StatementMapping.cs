using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Protocol;

/// <summary>Between the wire and the model for those who ask what was understood of a statement.</summary>
public static class StatementMapping
{
    private const string Goal = "goals[0].";

    /// <returns>A submission of one goal with this statement.</returns>
    /// <exception cref="InvalidSubmissionException">Something cannot be understood; the paths are those of the request.</exception>
    public static Submission ToModel(Wire.ReadStatementRequest request, SubmissionLimits limits)
    {
        var wire = new Wire.Submission
        {
            AsOf = request.AsOf,
            Cycle = request.Cycle,
            Goals = { new Wire.Goal { Id = "statement", Statement = request.Statement, Language = request.Language } },
        };
        try
        {
            var submission = SubmissionMapping.ToModel(wire, limits);
            return submission.Validate(limits) is [_, ..] violations ? throw new InvalidSubmissionException(violations) : submission;
        }
        catch (InvalidSubmissionException e)
        {
            throw new InvalidSubmissionException([.. e.Violations.Select(InRequest)]);
        }
    }

    /// <param name="goal">Linked under <paramref name="pack"/>.</param>
    public static Wire.ReadStatementResponse ToReading(this Goal goal, RulePackVersion pack)
    {
        var statement = goal.Statement;
        return new Wire.ReadStatementResponse
        {
            RulePack = pack.ToWire(),
            AsOf = goal.Submission.AsOf is { } asOf ? IsoDate.Write(asOf) : "",
            Understood = statement.IsUnderstood,
            MeasureKind = EnumMap<Wire.ReadStatementResponse.Types.MeasureKind, MeasureKind>.ToWire(statement.MeasureKind),
            Target = statement.Target is { } target ? ToWire("target", target) : null,
            Baseline = statement.Baseline is { } baseline ? ToWire("baseline", baseline) : null,
            Deadline = statement.Deadline is { } deadline ? ToWire(deadline, goal.StatedDeadline) : null,
            Vague = statement.IsVague,
            Activity = statement.IsActivity,
            EffortOnly = statement.IsEffortOnly,
            Compound = statement.IsCompound,
            Spans = { NamedPhrase.In(statement).Select(named => ToWire(named.Name, named.Phrase)) },
            Measures = { statement.Measures.Select(ToWire) },
        };
    }

    private static Violation InRequest(Violation violation) =>
        violation.Path.StartsWith(Goal, StringComparison.Ordinal) ? violation with { Path = violation.Path[Goal.Length..] } : violation;

    private static Wire.StatedTarget ToWire(string name, StatedTarget target) => new()
    {
        Value = target.Value,
        Unit = target.Unit,
        Kind = EnumMap<Wire.StatedTarget.Types.Kind, TargetKind>.ToWire(target.Kind),
        Span = ToWire(name, target.Phrase),
    };

    public static Wire.StatedMeasure ToWire(this StatedMeasure measure) => new()
    {
        Measured = measure.Measured is { } measured ? ToWire("measure", measured) : null,
        From = ToWire("baseline", measure.From),
        To = ToWire("target", measure.To),
        ToUpper = ToWire("target", measure.ToUpper),
        By = ToWire("target", measure.By),
        ByUpper = ToWire("target", measure.ByUpper),
        Comparator = EnumMap<Wire.StatedMeasure.Types.Comparator, Comparator>.ToWire(measure.Comparator),
        Unit = measure.Unit,
        Kind = EnumMap<Wire.StatedTarget.Types.Kind, TargetKind>.ToWire(measure.Kind),
    };

    private static Wire.StatedAmount? ToWire(string name, Amount? amount) => amount is null
        ? null
        : new Wire.StatedAmount
        {
            Value = amount.Likely ?? 0,
            Ambiguous = amount.Value is null,
            Unit = amount.Unit.Length > 0 ? amount.Unit : amount.Noun,
            Span = ToWire(name, amount.Phrase),
        };

    private static Wire.StatedDeadline ToWire(Phrase deadline, Period? period) => new()
    {
        Text = deadline.Text,
        Start = period is { Start: var start } ? IsoDate.Write(start) : "",
        End = period is { End: var end } ? IsoDate.Write(end) : "",
        Span = ToWire("deadline", deadline),
    };

    private static Wire.StatementSpan ToWire(string name, Phrase phrase) =>
        new() { Name = name, Start = phrase.Span.Start, Length = phrase.Span.Length, Text = phrase.Text };
}
