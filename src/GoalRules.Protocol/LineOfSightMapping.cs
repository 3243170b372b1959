using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Protocol;

/// <summary>What goals are for and what teams share, to the wire and back.</summary>
internal static class LineOfSightMapping
{
    public static Wire.LineOfSight ToWire(this LineOfSight line) => new()
    {
        GoalIds = { line.GoalIds },
        MetricIds = { line.MetricIds },
        Shortened = line.IsShortened,
        SupportCounts = line.SupportCounts is { } counts ? ToWire(counts) : null,
    };

    public static LineOfSight ToModel(this Wire.LineOfSight wire) => new()
    {
        GoalIds = [.. wire.GoalIds],
        MetricIds = [.. wire.MetricIds],
        IsShortened = wire.Shortened,
        SupportCounts = wire.SupportCounts is { } counts ? new SupportCounts(counts.DirectGoals, counts.DirectPeople, counts.Goals, counts.People, counts.AtLeast) : null,
    };

    public static Wire.Partnerships ToWire(this IReadOnlyList<TeamPartners> teams) => new() { Teams = { teams.Select(ToWire) } };

    public static IReadOnlyList<TeamPartners> ToModel(this Wire.Partnerships wire) => [.. wire.Teams.Select(ToModel)];

    private static Wire.TeamPartners ToWire(TeamPartners team) => new() { TeamId = team.TeamId, Partners = { team.Partners.Select(ToWire) } };

    private static TeamPartners ToModel(Wire.TeamPartners wire) => new(
        wire.TeamId,
        [.. wire.Partners.Select(partner => new Partner(partner.TeamId, [.. partner.SharedMetricIds], partner.CommonMetricId.Length > 0 ? partner.CommonMetricId : null))]);

    private static Wire.TeamPartners.Types.Partner ToWire(Partner partner) =>
        new() { TeamId = partner.TeamId, SharedMetricIds = { partner.SharedMetricIds }, CommonMetricId = partner.CommonMetricId ?? "" };

    private static Wire.SupportCounts ToWire(SupportCounts counts) => new()
    {
        DirectGoals = counts.DirectGoals,
        DirectPeople = counts.DirectPeople,
        Goals = counts.Goals,
        People = counts.People,
        AtLeast = counts.AreAtLeast,
    };
}
