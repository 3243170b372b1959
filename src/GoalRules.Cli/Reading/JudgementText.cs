using System.Globalization;

namespace GoalRules.Cli;

/// <summary>Says how sure each judgement of a text is, and which signs weighed most.</summary>
internal static class JudgementText
{
    private const int Most = 6;
    private const double Half = 0.5;
    private const double Least = 0.05;

    public static IEnumerable<string> Of(Statement statement)
    {
        var (judgement, judged) = (statement.Judgement, statement.JudgedSigns);
        yield return string.Create(CultureInfo.InvariantCulture, $"vague {judgement.Vague:0.00}{(judgement.Vague > Half ? " (yes)" : "")}");
        if (statement.Target is null)
        {
            yield return Line("measured", judgement.Measured, sign => sign.Measured);
            yield return Line("definition", judgement.Definition, sign => sign.Definition);
        }

        yield return Line("hinges on a word", judgement.Hinges, sign => sign.Hinges);
        yield return Line("activity", judgement.Activity, sign => sign.Activity);
        yield return Line("compound", judgement.Compound, sign => sign.Compound);

        string Line(string name, double chance, Func<JudgedSign, double> weigh)
        {
            var signs = judged
                .GroupBy(sign => sign.Name, StringComparer.Ordinal)
                .Select(group => (group.Key, Weight: group.Sum(weigh)))
                .Where(sign => Math.Abs(sign.Weight) >= Least)
                .OrderByDescending(sign => Math.Abs(sign.Weight))
                .ThenBy(sign => sign.Key, StringComparer.Ordinal)
                .Take(Most)
                .Select(sign => string.Create(CultureInfo.InvariantCulture, $"{sign.Key} {sign.Weight:+0.0;-0.0}"));
            return string.Create(CultureInfo.InvariantCulture, $"{name} {chance:0.00}{(chance > Half ? " (yes)" : "")}: {string.Join(", ", signs)}");
        }
    }
}
