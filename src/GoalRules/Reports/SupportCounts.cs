namespace GoalRules;

/// <summary>
/// How many goals support an objective, and how many people own them or contribute to them. Key results count as goals; what was dropped
/// does not count.
/// </summary>
/// <param name="DirectGoals">Those that name the objective.</param>
/// <param name="DirectPeople">Whoever works on those.</param>
/// <param name="Goals">Those that lead to the objective, directly or through others, each once.</param>
/// <param name="People">Whoever works on those, each once.</param>
/// <param name="AreAtLeast">Whether there may be more than the last two, since too many objectives hang together to count them.</param>
public sealed record SupportCounts(int DirectGoals, int DirectPeople, int Goals, int People, bool AreAtLeast = false);
