using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Protocol;

/// <summary>From answers on the wire to the model's, for those who asked.</summary>
public static class ReportReader
{
    /// <exception cref="InvalidDataException">The answer lacks what every answer holds, or holds a value that this version does not know.</exception>
    public static Report ToModel(this Wire.EvaluateResponse wire) => new()
    {
        RulePack = Version(wire.RulePack),
        AsOf = Date(wire.AsOf),
        Incomplete = wire.Incomplete,
        Findings = Findings(wire.Findings),
        GoalReports = [.. wire.GoalReports.Select(Goal)],
        MetricReports = [.. wire.MetricReports.Select(metric => new SubjectReport(metric.MetricId, Findings(metric.Findings)))],
        MetricSetReports = [.. wire.MetricSetReports.Select(set => new SubjectReport(set.MetricSetId, Findings(set.Findings)))],
        TeamReports = [.. wire.TeamReports.Select(team => new SubjectReport(team.TeamId, Findings(team.Findings)))],
        PersonReports = [.. wire.PersonReports.Select(person => new SubjectReport(person.PersonId, Findings(person.Findings)))],
        Partnerships = wire.Partnerships?.ToModel(),
    };

    /// <exception cref="InvalidDataException">The answer lacks what every answer holds, or holds a value that this version does not know.</exception>
    public static ScoreReport ToModel(this Wire.ScoreResponse wire) => new()
    {
        RulePack = Version(wire.RulePack),
        AsOf = Date(wire.AsOf),
        Incomplete = wire.Incomplete,
        GoalScores =
        [
            .. wire.GoalScores.Select(goal => new GoalScore
            {
                GoalId = goal.GoalId,
                Verdict = Known<Wire.GoalReport.Types.Verdict, Verdict>(goal.Verdict),
                Scores = Scores(goal.Scores),
                Incomplete = goal.Incomplete,
            }),
        ],
    };

    /// <exception cref="InvalidDataException">The answer lacks what every answer holds, or holds a value that this version does not know.</exception>
    public static TargetAssessment ToModel(this Wire.AssessTargetResponse wire) =>
        new(Version(wire.RulePack), Date(wire.AsOf), new Outlook
        {
            Chance = wire.HasChance ? wire.Chance : null,
            Reason = wire.HasChance ? null : wire.Reason,
            MissingObservations = wire.MissingObservations,
            Observations = wire.Observations,
            Steps = wire.Steps,
            Targets = [.. wire.Targets.Select(target => new ChanceTarget(target.Chance, target.Target))],
            Fan = [.. wire.Fan.Select(step => new FanStep(Date(step.Date), step.Low, step.Lower, step.Middle, step.Upper, step.High))],
            PastMoves = wire.PastMoves is { } moves ? new PastMoves(moves.Enough, moves.All) : null,
        });

    private static RulePackVersion Version(Wire.RulePackVersion? wire) =>
        wire is null ? throw Lacks("a rule pack") : new RulePackVersion(wire.Name, wire.Version, wire.Digest);

    private static GoalReport Goal(Wire.GoalReport wire) => new()
    {
        GoalId = wire.GoalId,
        Verdict = Known<Wire.GoalReport.Types.Verdict, Verdict>(wire.Verdict),
        Scores = Scores(wire.Scores),
        Findings = Findings(wire.Findings),
        Incomplete = wire.Incomplete,
        LineOfSight = wire.LineOfSight?.ToModel(),
    };

    private static Scores Scores(Wire.Scores? wire) => wire is null ? throw Lacks("scores") : new()
    {
        Overall = wire.HasOverall ? wire.Overall : null,
        Specificity = wire.HasSpecificity ? wire.Specificity : null,
        Achievability = wire.HasAchievability ? wire.Achievability : null,
        Alignment = wire.HasAlignment ? wire.Alignment : null,
        Deductions = [.. wire.Deductions.Select(Deduction)],
    };

    private static Deduction Deduction(Wire.Deduction wire) => new(
        wire.RuleId,
        wire.Fingerprint,
        Known<Wire.Finding.Types.Category, Category>(wire.Category),
        wire.HasPoints ? wire.Points : throw Lacks("the points of a deduction"));

    private static ReportedFinding[] Findings(IReadOnlyCollection<Wire.Finding> wires) => [.. wires.Select(Finding)];

    private static ReportedFinding Finding(Wire.Finding wire) => new()
    {
        RuleId = wire.RuleId,
        RuleName = wire.RuleName,
        Category = wire.Category == Wire.Finding.Types.Category.Unspecified ? null : Known<Wire.Finding.Types.Category, Category>(wire.Category),
        Severity = Known<Wire.Finding.Types.Severity, Severity>(wire.Severity),
        Audience = Known<Wire.Finding.Types.Audience, Audience>(wire.Audience),
        Message = wire.Message,
        MessageArguments = [.. wire.MessageArguments],
        Location = Location(wire.Location),
        RelatedLocations = [.. wire.RelatedLocations.Select(Location)],
        Fixes = [.. wire.Fixes.Select(fix => new Fix(fix.Title, Location(fix.Location), fix.Replacement))],
        Suggestions = [.. wire.Suggestions.Select(suggestion => new Suggestion(suggestion.Template))],
        Fingerprint = wire.Fingerprint,
        HelpUri = wire.HelpUri,
    };

    private static Location Location(Wire.Location? wire) => wire is null ? throw Lacks("a location") : new(
        Known<Wire.Location.Types.SubjectType, SubjectType>(wire.SubjectType),
        wire.SubjectId,
        wire.Field,
        wire.HasStart && wire.HasLength ? new TextSpan(wire.Start, wire.Length) : null,
        wire.Text);

    private static DateOnly Date(string wire) =>
        IsoDate.TryRead(wire, out var date)
            ? date
            : throw new InvalidDataException($"The answer's date '{wire}' is no day of the calendar.");

    private static TModel Known<TWire, TModel>(TWire wire)
        where TWire : struct, Enum
        where TModel : struct, Enum =>
        EnumMap<TWire, TModel>.TryToModel(wire, out var model) && model is { } known
            ? known
            : throw new InvalidDataException($"The answer holds the {typeof(TModel).Name.ToLowerInvariant()} '{WireNames.Of(wire)}', which this version does not know.");

    private static InvalidDataException Lacks(string what) => new($"The answer lacks {what}, which every answer holds.");
}
