namespace GoalRules;

/// <summary>How often the past moved as far as a target asks: "5 of 36".</summary>
/// <param name="Enough">Stretches that moved as far as from the last observation to the target, or farther.</param>
/// <param name="All">All stretches of that length.</param>
public sealed record PastMoves(int Enough, int All)
{
    /// <summary>Whether the past moved so far more than twice as often as a chance says: what has happened often enough may happen again, whatever a forecast says.</summary>
    public bool AreMoreThanTwice(double chance) => All > 0 && Enough > 2 * chance * All;

    /// <summary>Whether the past fell short more than twice as often as a chance of success leaves room for.</summary>
    public bool FellShortMoreThanTwice(double chance) => All > 0 && All - Enough > 2 * (1 - chance) * All;
}
