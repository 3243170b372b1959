using System.Buffers;
using System.Globalization;

namespace GoalRules;

/// <summary>Reads the numbers of a text with their units and the prepositions before them. Where it is not sure it says so.</summary>
internal sealed class AmountReader(Statement statement, string text, IReadOnlyList<Word> words, Func<Word, bool> isDateOrName)
{
    private const double Thousand = 1e3;
    private const double Million = 1e6;
    private const double Billion = 1e9;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.,");

    /// <summary>
    /// A start that no target follows is something else ("from 12 countries"), and French "de" then says by how much.
    /// </summary>
    public List<Amount> Read()
    {
        var amounts = new List<Amount>();
        var places = new List<int>();
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Kind == WordKind.Letters || !char.IsAsciiDigit(Text(i)[0]) || isDateOrName(words[i])) continue;
            places.Add(i);
            amounts.Add(At(i, out var next));
            i = next - 1;
        }

        for (var i = 0; i < amounts.Count; i++)
        {
            if (i + 1 < amounts.Count && amounts[i + 1].Role == AmountRole.Target && StandClose(amounts[i], amounts[i + 1])) Pair(amounts, i);
            else if (amounts[i].Role == AmountRole.Start) amounts[i] = amounts[i] with { Role = Is(places[i] - 1, WordClasses.AmountChanges) ? AmountRole.Change : AmountRole.Unknown };
        }

        return amounts;
    }

    private Amount At(int i, out int next)
    {
        var (value, rounding) = Number(i);
        next = i + 1;
        var scale = next < words.Count && Gap(i) is " " or "" ? Scale(Text(next)) : 1;
        if (scale > 1) next++;
        var span = new TextSpan(words[i].Span.Start, words[next - 1].Span.End - words[i].Span.Start);
        var unit = UnitBeside(span, ref next);
        var noun = unit.Length == 0 && next < words.Count && Gap(next - 1) is " " or "-" && words[next].Kind == WordKind.Letters && !Is(next, WordClasses.AmountFollowers) && !Is(next, WordClasses.AmountTargets)
            ? Text(next).ToString() : "";
        return new Amount(new Phrase(statement, span), value * scale, unit, noun, RoleOf(i)) { Rounding = rounding * scale };
    }

    private (double? Value, double Rounding) Number(int i)
    {
        var number = Text(i);
        var scale = 1.0;
        if (words[i].Kind == WordKind.Mixed)
        {
            var digits = number.IndexOfAnyExcept(Digits);
            scale = Scale(number[digits..]);
            if (scale == 1) return (null, 0);
            number = number[..digits];
        }

        var start = words[i].Span.Start;
        if ((start > 0 && text[start - 1] is '-' or '+' or '~') || IsGrouped(i) || IsGrouped(i - 1)) return (null, 0);
        var comma = number.IndexOf(',');
        var point = number.IndexOf('.');
        var separator = Math.Max(comma, point);
        if (separator < 0) return (double.Parse(number, CultureInfo.InvariantCulture) * scale, 0.5 * scale);
        if (comma >= 0 && point < 0 && (number.Length - comma) % 4 == 0)
            return (double.TryParse(number, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var whole) ? whole * scale : null, 0.5 * scale);
        if ((comma >= 0 && point >= 0) || number.Length - separator == 4 || number[(separator + 1)..].ContainsAny(',', '.')) return (null, 0);
        var value = double.Parse(number.ToString().Replace(',', '.'), CultureInfo.InvariantCulture);
        return (value * scale, 0.5 * Math.Pow(10, separator + 1 - number.Length) * scale);
    }

    /// <summary>"1 200": a number and three more digits behind a space may be one number, or two.</summary>
    private bool IsGrouped(int i) =>
        i >= 0 && i + 1 < words.Count && words[i].Kind == WordKind.Number && words[i + 1] is { Kind: WordKind.Number, Span.Length: >= 3 } && Gap(i) == " ";

    private static double Scale(ReadOnlySpan<char> word) => word.ToString().ToUpperInvariant() switch
    {
        "K" or "THOUSAND" or "MILLE" => Thousand,
        "M" or "MN" or "MIO" or "MILLION" or "MILLIONS" => Million,
        "B" or "BN" or "BILLION" or "MILLIARD" or "MILLIARDS" => Billion,
        _ => 1,
    };

    /// <summary>The sign, code or word beside an amount; <paramref name="next"/> moves behind it.</summary>
    private string UnitBeside(TextSpan span, ref int next)
    {
        if (span.Start > 0 && Sign(text[span.Start - 1]) is { } before) return before;
        var behind = span.End;
        while (behind < text.Length && text[behind] is ' ' or '+') behind++;
        if (behind < text.Length && (text[behind] == '%' ? "%" : Sign(text[behind])) is { } sign) return sign;
        if (next >= words.Count || Gap(next - 1) is not " ") return "";
        if (Is(next, WordClasses.PercentWords))
        {
            next++;
            return "%";
        }

        if (next + 1 < words.Count && Text(next) is "per" or "pour" && Text(next + 1) is "cent")
        {
            next += 2;
            return "%";
        }

        var word = Text(next);
        return word.Length == 3 && !word.ContainsAnyExceptInRange('A', 'Z') ? Text(next++).ToString() : "";
    }

    private static string? Sign(char c) => c switch
    {
        '$' => "$",
        '€' => "EUR",
        '£' => "GBP",
        _ => null,
    };

    private AmountRole RoleOf(int i)
    {
        var before = i - 1;
        var direct = Is(before, WordClasses.AmountStarts) || Is(before, WordClasses.AmountChanges);
        if (direct && Is(before - 1, WordClasses.AmountHedges) && !Is(before, WordClasses.AmountTargets) && before >= 2) before--;
        while (Is(before, WordClasses.AmountHedges) && before > i - 5) before--;
        if (Is(before - 1, "up") && Is(before, "to")) return AmountRole.Unknown;
        if (Is(before, WordClasses.AmountStarts)) return AmountRole.Start;
        if (Is(before, WordClasses.AmountTargets)) return AmountRole.Target;
        return Is(before, WordClasses.AmountChanges) ? AmountRole.Change : AmountRole.Unknown;
    }

    /// <summary>"from 40 to 45 %" is all in per cent; "24 to 48 hours" is a range.</summary>
    private static void Pair(List<Amount> amounts, int i)
    {
        if (amounts[i].Role == AmountRole.Start)
        {
            if (amounts[i] is { Unit: "", Noun: "" }) amounts[i] = amounts[i] with { Unit = amounts[i + 1].Unit, Noun = amounts[i + 1].Noun };
        }
        else
        {
            amounts[i] = amounts[i] with { Role = AmountRole.Unknown };
            amounts[i + 1] = amounts[i + 1] with { Role = AmountRole.Unknown };
        }
    }

    private static bool StandClose(Amount first, Amount second)
    {
        const int ThreeWords = 24;
        return second.Phrase.Span.Start - first.Phrase.Span.End <= ThreeWords;
    }

    private bool Is(int i, string word) => i >= 0 && Text(i).Equals(word, StringComparison.OrdinalIgnoreCase);

    private bool Is(int i, WordClasses set) =>
        i >= 0 && i < words.Count && words[i].Is(set);

    private ReadOnlySpan<char> Text(int i) => text.AsSpan(words[i].Span.Start, words[i].Span.Length);

    private string Gap(int i) => text[words[i].Span.End..words[i + 1].Span.Start];
}
