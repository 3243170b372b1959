namespace GoalRules;

/// <summary>What a team shares with those that it works with.</summary>
public sealed record TeamPartners(string TeamId, IReadOnlyList<Partner> Partners);

/// <summary>What a team shares with one that it works with.</summary>
/// <param name="TeamId">The other team.</param>
/// <param name="SharedMetricIds">The results that both are judged by.</param>
/// <param name="CommonMetricId">Where they share none: the nearest result to which metrics of both lead, which they could share; null where none is near.</param>
public sealed record Partner(string TeamId, IReadOnlyList<string> SharedMetricIds, string? CommonMetricId);
