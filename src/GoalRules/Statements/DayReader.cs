using System.Globalization;

namespace GoalRules;

/// <summary>Reads a date that a text gives to the day: "2026-06-30", "30 June 2026", "June 30th", "30/06/2026".</summary>
internal static class DayReader
{
    /// <returns>The year (0 where the text has none), month and day; null where the text gives no day, or may mean two.</returns>
    public static (int Year, int Month, int Day)? Read(string date, Lexicon lexicon)
    {
        if (DateOnly.TryParseExact(date, ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "d.M.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var plain))
            return (plain.Year, plain.Month, plain.Day);
        var (year, month, day) = (0, 0, 0);
        var numbers = new List<int>();
        foreach (var word in Tokenizer.Words(date))
        {
            var text = date.Substring(word.Span.Start, word.Span.Length);
            if (lexicon.Months.TryGetValue(text, out var named)) month = named;
            else if (word.Kind != WordKind.Letters && int.TryParse(text.AsSpan(0, text.AsSpan().IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : text.Length), out var number))
                numbers.Add(number);
        }

        if (numbers.Count > 0 && numbers[^1] >= 1000)
        {
            year = numbers[^1];
            numbers.RemoveAt(numbers.Count - 1);
        }

        if (month == 0 && numbers.Count == 2 && (numbers[0] > 12 || numbers[0] == numbers[1])) (day, month) = (numbers[0], numbers[1]);
        else if (month == 0 && numbers.Count == 2 && numbers[1] > 12) (month, day) = (numbers[0], numbers[1]);
        else if (month > 0 && numbers.Count == 1) day = numbers[0];
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year == 0 ? 2024 : year, month) ? (year, month, day) : null;
    }
}
