using System.Globalization;

namespace GoalRules;

/// <summary>Reads dates that are given to the day: "2026-06-30", "30 June 2026", "June 30th", "30/06/2026", "30/6/26".</summary>
internal static class DayReader
{
    private const int FullYear = 4;

    /// <summary>How many words from <paramref name="i"/> on are a date to the day; 0 for none.</summary>
    /// <param name="day">Null where the date may mean two days, or none.</param>
    public static int LengthAt(TokenizedText text, int i, out CalendarDay? day)
    {
        var length = NumericAt(text, i, out day);
        return length > 0 ? length : WithMonthAt(text, i, out day);
    }

    /// <summary>The day that a whole text gives; null where it says something else, or may mean two days.</summary>
    public static CalendarDay? Read(TokenizedText text)
    {
        var first = 0;
        while (text.Is(first, WordClasses.Filler)) first++;
        return first < text.Count && LengthAt(text, first, out var day) == text.Count - first ? day : null;
    }

    /// <summary>"2026", but not "$2000", "#2021" or the edition of a standard: "ISO 9001:2015".</summary>
    public static bool IsYear(TokenizedText text, int i) =>
        text.IsNumber(i) && text[i].Span.Length == FullYear && int.TryParse(text.WordAt(i), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1990 and <= 2100
        && !IsAmountOrName(text.Text, text[i].Span.Start);

    private static bool IsAmountOrName(string text, int start) =>
        start > 0 && (text[start - 1] is '$' or '€' or '£' or '#' or '_' || (start > 1 && text[start - 1] == ':' && char.IsAsciiDigit(text[start - 2])));

    private static int NumericAt(TokenizedText text, int i, out CalendarDay? day)
    {
        day = null;
        if (!text.IsNumber(i)) return 0;
        var word = text.WordAt(i);
        var first = word.IndexOf('.');
        if (first >= 0)
        {
            var rest = word[(first + 1)..];
            return rest.IndexOf('.') is > 0 and var second && IsDate(word[..first], rest[..second], rest[(second + 1)..], isDotted: true, out day) ? 1 : 0;
        }

        var isJoined = text.IsNumber(i + 1) && text.IsNumber(i + 2) && text.Gap(i) is "-" or "/" && text.Gap(i + 1) is "-" or "/" && text.Gap(i).SequenceEqual(text.Gap(i + 1));
        return isJoined && IsDate(word, text.WordAt(i + 1), text.WordAt(i + 2), isDotted: false, out day) ? 3 : 0;
    }

    /// <summary>Whether three numbers can be a date: the year first, or the day or the month. Points stand behind days, never behind months alone.</summary>
    private static bool IsDate(ReadOnlySpan<char> first, ReadOnlySpan<char> second, ReadOnlySpan<char> third, bool isDotted, out CalendarDay? day)
    {
        day = null;
        if (!Number(first, out var a) || !Number(second, out var b) || !Number(third, out var c) || second.Length > 2) return false;
        if (first.Length == FullYear) return third.Length <= 2 && (day = CalendarDay.Of(a, b, c)) is not null;
        if (first.Length > 2 || third.Length is not (2 or FullYear)) return false;
        var year = third.Length == 2 ? 2000 + c : c;
        var (dayFirst, monthFirst) = (CalendarDay.Of(year, b, a), isDotted ? null : CalendarDay.Of(year, a, b));
        day = dayFirst is null || monthFirst is null || a == b ? dayFirst ?? monthFirst : null;
        return dayFirst is not null || monthFirst is not null;
    }

    /// <summary>"4 March 2026", "4th of March", "March 4th, 2026".</summary>
    private static int WithMonthAt(TokenizedText text, int i, out CalendarDay? day)
    {
        day = null;
        var (number, month, length) = (i, i + 1, 2);
        if (text.Is(i, WordClasses.Months)) (number, month) = (i + 1, i);
        else if (IsDay(text, i, out _) && text.Is(i + 1, WordClasses.Filler)) (month, length) = (i + 2, 3);
        if (!text.Is(month, WordClasses.Months) || !IsDay(text, number, out var count)) return 0;
        var year = 0;
        if (IsYear(text, i + length)) year = int.Parse(text.WordAt(i + length++), CultureInfo.InvariantCulture);
        day = CalendarDay.Of(year, text.Lexicon.Months[text.WordAt(month)], count);
        return length;
    }

    /// <summary>"4", "4th", "1er".</summary>
    private static bool IsDay(TokenizedText text, int i, out int day)
    {
        day = 0;
        if (i >= text.Count || text[i].Kind == WordKind.Letters) return false;
        var word = text.WordAt(i);
        var digits = word.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : word.Length;
        if (digits is not (1 or 2) || !Number(word[..digits], out day) || day is 0 or > 31) return false;
        return digits == word.Length || IsDayEnding(word[digits..]);
    }

    private static bool IsDayEnding(ReadOnlySpan<char> ending)
    {
        foreach (var known in (ReadOnlySpan<string>)["st", "nd", "rd", "th", "er"])
        {
            if (ending.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool Number(ReadOnlySpan<char> digits, out int number) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && digits.Length <= FullYear;
}
