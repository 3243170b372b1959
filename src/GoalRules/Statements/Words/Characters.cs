using System.Globalization;

namespace GoalRules;

/// <summary>What readers see as one character, where UTF-16 has several units for it.</summary>
internal static class Characters
{
    private const char FirstMark = '\u0300';

    /// <summary>Whether a unit is a mark, such as an accent, on what stands before it.</summary>
    public static bool Continues(char unit) =>
        unit >= FirstMark && char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>A span together with the rest of the characters at its ends.</summary>
    public static TextSpan Whole(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start > 0 && start < text.Length && Splits(text, start)) start--;
        while (end > 0 && end < text.Length && Splits(text, end)) end++;
        return new TextSpan(start, end - start);
    }

    private static bool Splits(string text, int place) =>
        Continues(text[place]) || (char.IsLowSurrogate(text[place]) && char.IsHighSurrogate(text[place - 1]));
}
