namespace GoalRules;

/// <summary>What a target is judged by, as far as it can be known: a level, all levels of a period, a total. In scaled values.</summary>
internal abstract class Outcome
{
    /// <summary>The chance that it lies between two values, both included; they may be infinite.</summary>
    public abstract double ChanceWithin(double low, double high);

    /// <summary>The target that has a chance, between 0 and 1.</summary>
    /// <param name="isFloor">Whether the target is to be reached from below.</param>
    public abstract double TargetAt(double chance, bool isFloor);
}
