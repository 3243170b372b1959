namespace GoalRules;

/// <summary>
/// How likely a careful reader would say of a text what the guide's labels say, each from 0 to 1. Each is a logistic regression over the
/// signs of the text, whose weights stand in <c>judgement.txt</c>; vague follows from three of them.
/// </summary>
/// <param name="Measured">A quantity or a deliverable says when it is reached.</param>
/// <param name="Definition">If not: it defines a measure, and defines it precisely, as the name of a metric does.</param>
/// <param name="Hinges">If it is measured: pass or fail hangs on a word that nobody can measure all the same.</param>
/// <param name="Activity">It is about work done rather than what changes because of it.</param>
/// <param name="Compound">It holds several parts that could succeed and fail independently.</param>
public sealed record Judgement(double Measured, double Definition, double Hinges, double Activity, double Compound)
{
    /// <summary>Nobody can tell whether it was reached: it is neither measured nor a definition, or hinges on a vague word.</summary>
    public double Vague => (1 - Measured) * (1 - Definition) + Measured * Hinges;

    /// <summary>What the weights of a sign are for, in the order of <c>judgement.txt</c>.</summary>
    internal static IReadOnlyList<string> Labels { get; } = ["measured", "definition", "hinges", "activity", "compound"];

    internal static Judgement Of(Statement statement, TokenizedText text)
    {
        if (text.Count == 0) return new Judgement(0, 0, 0, 0, 0);
        var sum = new WeightSum();
        SignReader.Read(statement, text, ref sum);
        var total = sum.Total;
        return new Judgement(statement.Target is null ? Chance(total[0]) : 1, Chance(total[1]), Chance(total[2]), Chance(total[3]), Chance(total[4]));
    }

    private static double Chance(float logOdds) => 1 / (1 + Math.Exp(-logOdds));
}
