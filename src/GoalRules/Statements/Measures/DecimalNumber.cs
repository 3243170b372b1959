namespace GoalRules;

/// <summary>A number in digits with points and commas, as far as its form says what they mean.</summary>
/// <param name="Value">What most would read.</param>
/// <param name="Rounding">Half of what its last digit stands for.</param>
/// <param name="IsPlain">Whether nothing else can be meant; "1.200" may be twelve hundred.</param>
internal readonly record struct DecimalNumber(double Value, double Rounding, bool IsPlain)
{
    /// <summary>More digits than these are no quantity of anything.</summary>
    private const int MostDigits = 24;

    private const int Group = 3;

    /// <param name="digits">ASCII digits, with a point or comma between some of them.</param>
    /// <returns>Null where the points and commas fit no number: "10.15.7".</returns>
    public static DecimalNumber? Read(ReadOnlySpan<char> digits)
    {
        if (digits.Length > MostDigits) return null;
        var first = digits.IndexOfAny('.', ',');
        if (first < 0) return Of(digits, decimals: 0, isPlain: true);
        var last = digits.LastIndexOfAny('.', ',');
        var decimals = digits.Length - last - 1;
        var couldGroup = first <= Group && digits[0] != '0' && AreGroups(digits[..last], digits[first]);
        // "1,234.5" and "1.234,5"
        if (digits[first] != digits[last]) return couldGroup ? Of(digits, decimals, isPlain: true) : null;
        if (first != last) return couldGroup && decimals == Group ? Of(digits, decimals: 0, isPlain: true) : null;
        if (decimals != Group || digits[0] == '0') return Of(digits, decimals, isPlain: true);
        // "1,234" groups; "1.234" may do so as well.
        return digits[first] == ',' && first <= Group ? Of(digits, decimals: 0, isPlain: true) : Of(digits, decimals, isPlain: false);
    }

    /// <summary>Whether every separator is the given one, with three digits behind each but the last.</summary>
    private static bool AreGroups(ReadOnlySpan<char> digits, char separator)
    {
        for (var next = digits.IndexOfAny('.', ','); next >= 0; next = digits.IndexOfAny('.', ','))
        {
            if (digits[next] != separator) return false;
            digits = digits[(next + 1)..];
            if ((digits.IndexOfAny('.', ',') is var end and >= 0 ? end : digits.Length) != Group) return false;
        }

        return true;
    }

    private static DecimalNumber Of(ReadOnlySpan<char> digits, int decimals, bool isPlain)
    {
        var value = 0.0;
        foreach (var c in digits)
        {
            if (char.IsAsciiDigit(c)) value = (value * 10) + (c - '0');
        }

        var unit = Math.Pow(10, decimals);
        return new DecimalNumber(value / unit, 0.5 / unit, isPlain);
    }
}
