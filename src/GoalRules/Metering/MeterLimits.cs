namespace GoalRules;

/// <summary>What one run of a rule on one subject may use.</summary>
/// <param name="Charges">Turns of loops, calls of functions and the like; this decides.</param>
/// <param name="Bytes">Allocated memory; a backstop.</param>
/// <param name="Milliseconds">Time by the clock; a backstop.</param>
internal sealed record MeterLimits(long Charges, long Bytes, long Milliseconds);
