using System.Globalization;

namespace GoalRules.Cli;

/// <summary>How a measure reads in a sentence: "share of repeat guests from 31 % to at least 40 %".</summary>
internal static class MeasureText
{
    public static string InWords(this StatedMeasure measure)
    {
        var counted = measure.Measured?.Text ?? "something";
        var from = measure.From is { } start ? $" from {Value(start)}" : "";
        return measure.Kind switch
        {
            TargetKind.Universal => $"{measure.To?.Phrase.Text.ToLowerInvariant()} {counted}",
            TargetKind.Ratio => $"{counted}{from}, {Range(measure.By, measure.ByUpper)} times",
            _ => $"{counted}{from}{Aim(" by ", measure.By, measure.ByUpper, measure)}{Aim(measure.From is null ? ": " : " to ", measure.To, measure.ToUpper, measure)}",
        };
    }

    private static string Aim(string joint, Amount? amount, Amount? upper, StatedMeasure measure) => amount is null ? "" : $"{joint}{Side(measure.Comparator)}{Range(amount, upper)}{Unit(amount, measure)}";

    private static string Range(Amount? amount, Amount? upper) => upper is null ? Number(amount) : $"{Number(amount)} to {Number(upper)}";

    private static string Side(Comparator comparator) => comparator switch
    {
        Comparator.AtLeast => "at least ",
        Comparator.AtMost => "at most ",
        Comparator.Above => "above ",
        Comparator.Below => "below ",
        Comparator.Exactly => "exactly ",
        _ => "",
    };

    private static string Value(Amount amount) => $"{Number(amount)} {(amount.Unit.Length > 0 ? amount.Unit : amount.Noun)}".TrimEnd();

    private static string Unit(Amount amount, StatedMeasure measure) =>
        amount.Unit.Length > 0 ? $" {amount.Unit}" : measure.Unit.Length > 0 && amount.Noun.Length > 0 ? $" {amount.Noun}" : "";

    private static string Number(Amount? amount) => amount?.Likely?.ToString(CultureInfo.InvariantCulture) ?? "";
}
