namespace GoalRules;

/// <summary>What may come of a metric at one date.</summary>
/// <param name="Date">The end of the step.</param>
/// <param name="Low">The value that 1 of 10 outcomes lie below.</param>
/// <param name="Lower">3 of 10.</param>
/// <param name="Middle">5 of 10.</param>
/// <param name="Upper">7 of 10.</param>
/// <param name="High">9 of 10.</param>
public sealed record FanStep(DateOnly Date, double Low, double Lower, double Middle, double Upper, double High);
