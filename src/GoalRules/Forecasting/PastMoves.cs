namespace GoalRules;

/// <summary>How often the past moved as far as a target asks: "5 of 36".</summary>
/// <param name="Enough">Stretches that moved as far as from the last observation to the target, or farther.</param>
/// <param name="All">All stretches of that length.</param>
public sealed record PastMoves(int Enough, int All);
