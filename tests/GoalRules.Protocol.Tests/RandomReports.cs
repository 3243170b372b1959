using CsCheck;

namespace GoalRules.Protocol.Tests;

/// <summary>Reports of any shape, with texts of any kind.</summary>
internal static class RandomReports
{
    private static readonly Gen<string> Text = Gen.OneOf(Gen.OneOf("", "é", "\U0001F600", "2026-01-31"), Gen.String[Gen.Char['\u0000', '\ud7ff'], 0, 10]);

    private static readonly Gen<Location> Location = Gen.Select(
        Choice<SubjectType>(), Text, Text, Maybe(Gen.Select(Gen.Int.NonNegative, Gen.Int.NonNegative, (start, length) => new TextSpan(start, length))), Text,
        (type, id, field, span, text) => new Location(type, id, field, span, text));

    private static readonly Gen<ReportedFinding> Finding = Gen.Select(
        Text.Array[6], Maybe(Choice<Category>()), Choice<Severity>(), Choice<Audience>(), Location, Location.Array[0, 2], Text.Array[0, 2],
        (texts, category, severity, audience, location, related, more) => new ReportedFinding
        {
            RuleId = texts[0],
            RuleName = texts[1],
            Message = texts[2],
            Fingerprint = texts[3],
            HelpUri = texts[4],
            Category = category,
            Severity = severity,
            Audience = audience,
            Location = location,
            RelatedLocations = related,
            MessageArguments = more,
            Fixes = [.. related.Select(place => new Fix(texts[5], place, texts[0]))],
            Suggestions = [.. more.Select(template => new Suggestion(template))],
        });

    private static readonly Gen<Scores> Scores = Gen.Select(
        Maybe(Gen.Double[0, 100]).Array[4], Gen.Select(Text, Text, Choice<Category>(), Gen.Double[0, 100], (id, print, category, points) => new Deduction(id, print, category, points)).Array[0, 2],
        (scores, deductions) => new Scores { Overall = scores[0], Specificity = scores[1], Achievability = scores[2], Alignment = scores[3], Deductions = deductions });

    private static readonly Gen<SupportCounts> Counts = Gen.Select(Gen.Int.NonNegative.Array[4], Gen.Bool, (numbers, areAtLeast) => new SupportCounts(numbers[0], numbers[1], numbers[2], numbers[3], areAtLeast));

    private static readonly Gen<LineOfSight> LineOfSight = Gen.Select(
        Text.Array[0, 2], Text.Array[0, 2], Gen.Bool, Perhaps(Counts),
        (goals, metrics, isShortened, counts) => new LineOfSight { GoalIds = goals, MetricIds = metrics, IsShortened = isShortened, SupportCounts = counts });

    private static readonly Gen<TeamPartners> Partners = Gen.Select(
        Text, Gen.Select(Text, Text.Array[0, 2], Text, (id, shared, common) => new Partner(id, shared, common.Length > 0 ? common : null)).Array[0, 2],
        (id, partners) => new TeamPartners(id, partners));

    private static readonly Gen<GoalReport> Goal = Gen.Select(
        Text, Choice<Verdict>(), Scores, Finding.Array[0, 2], Gen.Bool, Perhaps(LineOfSight),
        (id, verdict, scores, findings, incomplete, line) => new GoalReport { GoalId = id, Verdict = verdict, Scores = scores, Findings = findings, Incomplete = incomplete, LineOfSight = line });

    private static readonly Gen<SubjectReport> Subject = Gen.Select(Text, Finding.Array[0, 2], (id, findings) => new SubjectReport(id, findings));

    public static Gen<Report> All { get; } = Gen.Select(
        Text.Array[3], Gen.DateOnly, Gen.Bool, Finding.Array[0, 2], Goal.Array[0, 3], Subject.Array[0, 2].Array[4], Perhaps(Partners.Array[0, 2]),
        (pack, asOf, incomplete, findings, goals, subjects, partnerships) => new Report
        {
            RulePack = new RulePackVersion(pack[0], pack[1], pack[2]),
            AsOf = asOf,
            Incomplete = incomplete,
            Findings = findings,
            GoalReports = goals,
            MetricReports = subjects[0],
            MetricSetReports = subjects[1],
            TeamReports = subjects[2],
            PersonReports = subjects[3],
            Partnerships = partnerships,
        });

    private static Gen<T> Choice<T>()
        where T : struct, Enum => Gen.OneOf(Enum.GetValues<T>());

    private static Gen<T?> Perhaps<T>(Gen<T> values)
        where T : class => Gen.OneOf(Gen.Const(() => (T?)null), values.Select(value => (T?)value));

    private static Gen<T?> Maybe<T>(Gen<T> values)
        where T : struct => Gen.OneOf(Gen.Const(() => (T?)null), values.Select(value => (T?)value));
}
