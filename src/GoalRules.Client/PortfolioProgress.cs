namespace GoalRules.Client;

/// <summary>How far the evaluation of a portfolio is.</summary>
/// <param name="ReceivedGoals">Goals that the server has received.</param>
/// <param name="ExaminedSubjects">Goals, metrics, sets, teams and people that its rules have looked at.</param>
/// <param name="TotalSubjects">How many there are in all; 0 while parts are still on their way.</param>
public sealed record PortfolioProgress(int ReceivedGoals, int ExaminedSubjects, int TotalSubjects);
