namespace GoalRules.Engine;

/// <summary>Something that a script may not do.</summary>
/// <param name="Problem">What is refused, why, and what to use instead.</param>
/// <param name="Telling">How much that helps its author.</param>
internal sealed record Refusal(string Problem, Telling Telling);

/// <summary>How much a refusal says. One mistake is often seen in several ways (a type, a member, a value), and the one that says most is told.</summary>
internal enum Telling
{
    /// <summary>Only that the guard does not know what it sees, which may be a plain mistake of the language.</summary>
    Nothing,

    /// <summary>What is not on the list.</summary>
    Unlisted,

    /// <summary>Why a type is not on the list, and what to use instead.</summary>
    Type,

    /// <summary>Why this very member or construct is refused, and what to use instead.</summary>
    Construct,
}
