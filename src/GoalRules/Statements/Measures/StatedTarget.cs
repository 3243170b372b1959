namespace GoalRules;

/// <summary>What a text says must be reached, or where it stands now.</summary>
/// <param name="Phrase">The number with its scale, or the word that stands for one: "40", "1.5 million", "every".</param>
/// <param name="Value">
/// What it amounts to, scales expanded: "1.2M" is 1,200,000; of a range the lower end; "all" is 100, "none" 0, "double" 2, "halve" 50.
/// </param>
/// <param name="Unit"><c>%</c>, a currency's sign or code, <c>x</c> for a ratio, <c>% change</c> for a change in per cent, or the word behind the number; empty where none stands there.</param>
/// <param name="Kind">What kind of threshold it is.</param>
public sealed record StatedTarget(Phrase Phrase, double Value, string Unit, TargetKind Kind);

/// <summary>What a stated number asks for.</summary>
public enum TargetKind
{
    /// <summary>A level to reach or keep: "to 50", "at least 95 %".</summary>
    Level,

    /// <summary>A change from wherever it stands: "by 5 %".</summary>
    Change,

    /// <summary>A multiple of where it stands: "double", "3x".</summary>
    Ratio,

    /// <summary>All of something, or none of it: "every account", "zero incidents".</summary>
    Universal,
}
