using System.Buffers;

namespace GoalRules;

/// <summary>
/// Reads the numbers of a text, in digits and in words, each with its scale, its unit and the role that the words before it give it.
/// Numbers of dates and gaps are left out, and those that are names or describe something; see <see cref="NumberNames"/>.
/// </summary>
internal sealed class NumberReader(TokenizedText text, DateReader calendar, IReadOnlyList<TextSpan> gaps)
{
    private const int Group = 3;
    private const int MostGroups = 6;

    /// <summary>Nobody writes "5 hundred"; "50 cents" is money.</summary>
    private const double Hundred = 100;

    private static readonly SearchValues<char> DigitsAndSeparators = SearchValues.Create("0123456789.,");

    private readonly NumberNames _names = new(text);

    public IReadOnlyList<Number> Read()
    {
        List<Number>? numbers = null;
        for (var i = 0; i < text.Count;)
        {
            if (NumberAt(i) is not { } number)
            {
                i++;
                continue;
            }

            if (!_names.IsName(number)) (numbers ??= []).Add(number);
            i = number.Behind;
        }

        if (numbers is null) return [];
        NumberRoles.Settle(text, numbers);
        return numbers;
    }

    private Number? NumberAt(int i)
    {
        var word = text[i];
        if (word.Kind == WordKind.Letters)
        {
            if (word.Is(WordClasses.AmountHedges) && IsOneUnit(i)) return WithUnit(new Digits(i, i + 1, 1, Rounding: 0.5, 1, IsPlain: true), isInWords: true);
            if (!word.Is(WordClasses.NumberWords | WordClasses.NumberScales) || IsTaken(word.Span) || NumberWords.Read(text, i) is not { } words) return null;
            return WithUnit(new Digits(words.First, words.Next, words.Value, Rounding: 0.5 * words.Scale, words.Scale, IsPlain: true), isInWords: true);
        }

        return !char.IsAsciiDigit(text.Text[word.Span.Start]) || IsTaken(word.Span) ? null : WithUnit(DigitsAt(i), isInWords: false);
    }

    /// <summary>"in under an hour": an article is a number only there.</summary>
    private bool IsOneUnit(int i) =>
        (text.Is(i + 1, WordClasses.DurationNouns) || text.Cues(i + 1).HasFlag(NumberCues.MeasureUnits)) && text.Cues(i).HasFlag(NumberCues.Articles) && text.CuesBefore(i).HasFlag(NumberCues.Below);

    private bool IsTaken(TextSpan span) => calendar.Covers(span) || gaps.Cover(span);

    /// <summary>A number in digits with its scale and what is written in one with it.</summary>
    private Digits DigitsAt(int i)
    {
        var token = text.WordAt(i);
        var length = token.IndexOfAnyExcept(DigitsAndSeparators) is var end and >= 0 ? end : token.Length;
        var suffix = token[length..];
        if (DecimalNumber.Read(token[..length]) is not { } read) return new Digits(i, i + 1, double.NaN, 0, 1, IsPlain: false);
        if (!suffix.IsEmpty) return Suffixed(i, read, suffix);
        var (value, rounding, isPlain) = (read.Value, read.Rounding, read.IsPlain);
        var next = i + 1;
        // "2 500": three digits behind a space belong to a number of at most three, or else are another.
        for (var more = default(DecimalNumber); length <= Group && next - i <= MostGroups && IsGroup(next, out more); next++)
        {
            (value, rounding, isPlain) = ((value * 1000) + more.Value, more.Rounding, false);
        }

        isPlain &= !IsFollowedByDigits(next - 1) && !IsFollowedByDigits(i - 1);
        var scale = ScaleAt(next);
        return new Digits(i, scale > 1 ? next + 1 : next, value * scale, rounding * scale, scale, isPlain);
    }

    private Digits Suffixed(int i, DecimalNumber read, ReadOnlySpan<char> suffix)
    {
        var scale = UnitSymbols.ScaleOf(suffix) is > 1 and var letters ? letters : text.Lexicon.NumberScales.TryGetValue(suffix, out var named) ? named : 1;
        if (scale > 1) return new Digits(i, i + 1, read.Value * scale, read.Rounding * scale, scale, read.IsPlain);
        var unit = UnitSymbols.UnitOf(suffix);
        var isLevel = unit is not null || (suffix is "th" or "e" && text.Cues(i + 1).HasFlag(NumberCues.Percentile));
        return new Digits(i, i + 1, isLevel ? read.Value : double.NaN, read.Rounding, 1, read.IsPlain && isLevel && unit != "x") { Symbol = unit ?? "" };
    }

    /// <summary>Whether a word is three digits behind a space, with decimals or without.</summary>
    private bool IsGroup(int i, out DecimalNumber more)
    {
        more = default;
        if (!text.IsNumber(i) || !text.IsSpaced(i - 1)) return false;
        var digits = text.WordAt(i);
        var whole = digits.IndexOfAny('.', ',') is var separator and >= 0 ? separator : digits.Length;
        if (whole != Group || digits.Length is > Group and not (Group + 2 or Group + 3) || DecimalNumber.Read(digits) is not { } read) return false;
        more = read;
        return true;
    }

    /// <summary>"1 2000": what stands side by side may be one number or two.</summary>
    private bool IsFollowedByDigits(int i) => text.IsNumber(i) && text.IsNumber(i + 1) && text[i + 1].Span.Length >= Group && text.IsSpaced(i);

    /// <summary>"million", and letters that cannot be anything else behind a space: "1.2 M".</summary>
    private double ScaleAt(int i)
    {
        if (!text.IsLetters(i) || !text.IsSpaced(i - 1)) return 1;
        var word = text.WordAt(i);
        if (text[i].Is(WordClasses.NumberScales)) return text.Lexicon.NumberScales[word] is not Hundred and var scale ? scale : 1;
        return word is "m" or "b" or "mm" ? 1 : UnitSymbols.ScaleOf(word);
    }

    private Number WithUnit(Digits digits, bool isInWords)
    {
        var span = text.Span(digits.First, digits.Next - 1);
        var isNegative = IsNegative(digits.First, span.Start);
        if (isNegative) span = new TextSpan(span.Start - 1, span.Length + 1);
        var behind = digits.Next;
        var (unit, sign) = UnitBeside(digits, span, ref behind);
        var isQuantity = !double.IsNaN(digits.Value);
        var lead = text.CuesBefore(digits.First, out var leadFirst);
        // Nothing else is written as "€2 500".
        var isGrouped = isQuantity && !isInWords && sign != default && digits.Next - digits.First > 1 && digits.Scale == 1;
        return new Number
        {
            First = digits.First,
            Next = digits.Next,
            Behind = behind,
            Span = span,
            Value = isNegative ? -digits.Value : digits.Value,
            Rounding = digits.Rounding,
            Scale = digits.Scale,
            IsPlain = (digits.IsPlain || isGrouped) && !IsSigned(span, isNegative) && unit != "x",
            IsPlainButForSign = (digits.IsPlain || isGrouped) && unit != "x",
            IsQuantity = isQuantity,
            IsInWords = isInWords,
            Unit = unit,
            Sign = sign,
            Symbol = unit == digits.Symbol ? "" : digits.Symbol,
            Noun = NounBehind(unit, digits.Symbol, behind),
            Lead = lead,
            LeadFirst = leadFirst,
            IsBehindStart = NumberRoles.IsBehindStart(text, digits.First),
            Role = NumberRoles.Of(text, digits.First),
        };
    }

    /// <summary>"from -12": a minus right behind a word that expects a number.</summary>
    private bool IsNegative(int first, int start) =>
        start > 1 && text.Text[start - 1] == '-' && text.Text[start - 2] == ' ' && text.Is(first - 1, WordClasses.AmountStarts | WordClasses.AmountTargets | WordClasses.AmountHedges | WordClasses.CurrentSigns);

    private bool IsSigned(TextSpan span, bool isNegative) => isNegative || (span.Start > 0 && text.Text[span.Start - 1] is '-' or '+' or '~');

    /// <summary>The sign, code or words beside a number; <paramref name="behind"/> moves over them.</summary>
    private (string Unit, char Sign) UnitBeside(Digits digits, TextSpan span, ref int behind)
    {
        var plain = text.Text;
        if (digits.Symbol is "x" or "pp" or "bps") return (digits.Symbol, default);
        if (span.Start > 0 && UnitSymbols.CurrencyOf(plain[span.Start - 1]) is { } before) return (before, plain[span.Start - 1]);
        var at = span.End;
        while (at < plain.Length && plain[at] is ' ' or '+') at++;
        if (at < plain.Length)
        {
            if (plain[at] == '%') return ("%", default);
            if (plain[at] == '×' || (at == span.End && text.IsLetters(behind) && text[behind].Span.Start == at && text.WordAt(behind) is "x" or "X")) return ("x", default);
            var isOfNext = at > span.End && at + 1 < plain.Length && char.IsAsciiDigit(plain[at + 1]); // "20 $50 vouchers"
            if (!isOfNext && UnitSymbols.CurrencyOf(plain[at]) is { } sign) return (sign, plain[at]);
        }

        if (text.IsSpaced(digits.First - 1) && UnitSymbols.CurrencyOf(text.WordAt(digits.First - 1)) is { } code) return (code, default);
        if (digits.Symbol.Length > 0 || !text.IsSpaced(behind - 1)) return ("", default);
        if (UnitSymbols.CurrencyOf(text.WordAt(behind)) is { } currency)
        {
            behind++;
            return (currency, default);
        }

        var unit = text.CuesBehind(behind, out var next) switch
        {
            var cues when cues.HasFlag(NumberCues.PercentagePoints) => "pp",
            var cues when cues.HasFlag(NumberCues.BasisPoints) => "bps",
            var cues when cues.HasFlag(NumberCues.Euros) => "EUR",
            var cues when cues.HasFlag(NumberCues.Dollars) => "$",
            var cues when cues.HasFlag(NumberCues.Percent) => "%",
            _ => "",
        };
        if (unit.Length > 0) behind = next;
        return (unit, default);
    }

    /// <summary>The word that may say what is counted; -1 where a unit or something else stands there.</summary>
    private int NounBehind(string unit, string symbol, int behind) =>
        unit.Length == 0 && symbol.Length == 0 && text.IsLetters(behind) && (text.IsSpaced(behind - 1) || text.Gap(behind - 1) is "-")
        && !text.Is(behind, WordClasses.AmountFollowers | WordClasses.AmountTargets | WordClasses.AmountStarts) && !text.Cues(behind).HasFlag(NumberCues.Of) ? behind : -1;

    /// <summary>A number before its surroundings are looked at; of what counts nothing the value is no number.</summary>
    private readonly record struct Digits(int First, int Next, double Value, double Rounding, double Scale, bool IsPlain)
    {
        public string Symbol { get; init; } = "";
    }
}
