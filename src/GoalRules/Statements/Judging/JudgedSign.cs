namespace GoalRules;

/// <summary>Something in a text by which it was judged: a word and where it stands, what a clause does, how many parts there are.</summary>
/// <param name="Name">As in <c>judgement.txt</c>: <c>first=improve</c>, <c>action:change+target:no</c>.</param>
/// <param name="Measured">What it adds to the chance of that name of the <see cref="Judgement"/>, in log odds; so for the others.</param>
/// <param name="Definition"/>
/// <param name="Hinges"/>
/// <param name="Activity"/>
/// <param name="Compound"/>
public sealed record JudgedSign(string Name, double Measured, double Definition, double Hinges, double Activity, double Compound);
