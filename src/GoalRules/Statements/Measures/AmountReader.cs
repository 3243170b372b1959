namespace GoalRules;

/// <summary>Tells of the numbers of a text what rules may ask. Where it is not plain what one means it says so.</summary>
internal static class AmountReader
{
    /// <summary>The numbers in digits, and those in words that a preposition makes something of; in "two of our depots" nothing is counted.</summary>
    public static IReadOnlyList<Amount> Amounts(Statement statement, TokenizedText text, IReadOnlyList<Number> numbers) =>
        [.. numbers.Where(number => !number.IsInWords || number.Role != AmountRole.Unknown).Select(number => Amount(statement, text, number))];

    /// <summary>The word or symbol behind a number that says what is counted; empty where there is none.</summary>
    public static string Noun(TokenizedText text, Number number) => number.Noun < 0 ? number.Symbol : text.WordAt(number.Noun).ToString();

    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(number))]
    public static Amount? Amount(Statement statement, TokenizedText text, Number? number) => number is null
        ? null
        : new Amount(new Phrase(statement, number.Span), number is { IsPlain: true, IsQuantity: true } ? number.Value : null, number.Unit, Noun(text, number), number.Role)
        {
            Rounding = number.Rounding,
            Likely = number.IsQuantity ? number.Value : null,
        };
}
