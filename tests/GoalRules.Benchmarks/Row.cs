namespace GoalRules.Benchmarks;

/// <summary>A row of the table.</summary>
/// <param name="Run">Measures, tells the details, and sums up in some words.</param>
internal sealed record Row(string Name, string What, string Aim, Func<Task<string>> Run);
