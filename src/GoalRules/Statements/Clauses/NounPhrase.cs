namespace GoalRules;

/// <summary>Some words that name a thing.</summary>
/// <param name="First">The first word.</param>
/// <param name="End">Behind the last word.</param>
/// <param name="Head">The word that says what it is.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct NounPhrase(int First, int End, int Head, ObjectKind Kind)
{
    /// <summary>Whether words that nobody can measure describe it.</summary>
    public bool IsVague { get; init; }

    /// <summary>Whether a capital letter, digits or code inside it make it one certain thing.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Whether it is counted or measured: "number of …", "% of …".</summary>
    public bool IsMeasure { get; init; }

    /// <summary>Whether its head could be anything: "project", "things".</summary>
    public bool IsGeneric { get; init; }

    public bool IsEmpty => End <= First;
}
