using System.Buffers;
using System.Globalization;

namespace GoalRules;

/// <summary>
/// Finds the first number that a text sets as a threshold, and where it says that things stand. Not every number is one: those of
/// dates, versions, tickets and names, lengths of time that describe something ("90-day retention"), scales ("from 1 to 5"), ages and
/// progress notes are passed over.
/// </summary>
internal sealed class TargetReader(Statement statement, string text, IReadOnlyList<Word> words, Lexicon lexicon, Func<TextSpan, bool> isTaken)
{
    private static readonly SearchValues<char> DigitsAndSeparators = SearchValues.Create(".,0123456789");
    private static readonly SearchValues<char> ClauseBreaks = SearchValues.Create(".;:!?([,*-");

    private const WordClasses Movers = WordClasses.IncreaseVerbs | WordClasses.DecreaseVerbs;

    private int _scanned;
    private bool _isInBrackets;

    public StatedTarget? Target { get; private set; }

    public StatedTarget? Baseline { get; private set; }

    public TargetReader Read()
    {
        StatedTarget? aside = null;
        for (var i = 0; i < words.Count;)
        {
            var number = NumberAt(i);
            if (number is not { } found)
            {
                Target ??= WordTargetAt(i);
                i++;
                continue;
            }

            var next = i + found.Words;
            if (!isTaken(found.Span) && !IsName(i, next))
            {
                var stated = new StatedTarget(new Phrase(statement, found.Span), found.Value, UnitOf(found, next), KindOf(i, found));
                if (IsBaseline(i, next)) Baseline ??= stated;
                else if (IsAside(found.Span)) aside ??= IsLoneInParentheses(i) ? stated : null;
                else Target ??= stated;
            }

            i = next;
        }

        Target ??= aside;
        return this;
    }

    /// <summary>"double", "halve", "every account has …", "zero incidents", "no downtime" at the head of what is claimed.</summary>
    private StatedTarget? WordTargetAt(int i)
    {
        var word = words[i];
        if (word.Kind != WordKind.Letters || isTaken(word.Span)) return null;
        var multiple = Is(i, "double") || Is(i, "doubler") || Is(i, "twice") ? 2 : Is(i, "triple") || Is(i, "tripler") ? 3 : Is(i, "quadruple") ? 4 : 0;
        if (multiple > 0 && (OpensClause(i) || Is(i + 1, "the") || Is(i + 1, "our"))) return Stated(i, multiple, "x", TargetKind.Ratio);
        if (Is(i, "halve") || Is(i, "halving")) return Stated(i, 50, "% change", TargetKind.Change);
        if (word.Is(WordClasses.Universals) && (OpensClause(i) || Is(i - 1, "across") || Is(i - 1, "for")) && !Is(i + 1, "of") && ClaimsState(i)) return Stated(i, 100, "%", TargetKind.Universal);
        if (word.Is(WordClasses.Nones) && i + 1 < words.Count && (OpensClause(i) || Is(i, "zero")) && Gap(i) == " " && !Is(i + 1, "later") && !Is(i + 1, "longer")) return Stated(i, 0, "", TargetKind.Universal);
        return null;
    }

    /// <summary>Whether something is said of all of them: a verb of state follows in the sentence, as in "every account has a plan".</summary>
    private bool ClaimsState(int i)
    {
        for (var j = i + 1; j < words.Count && j <= i + 14 && !EndsSentence(j - 1); j++)
        {
            if (words[j].Is(WordClasses.StateVerbs | WordClasses.Completions)) return true;
        }

        return false;
    }

    private StatedTarget Stated(int i, double value, string unit, TargetKind kind) => new(new Phrase(statement, words[i].Span), value, unit, kind);

    /// <summary>The number that begins at a word; null where none does.</summary>
    private Number? NumberAt(int i)
    {
        var word = words[i];
        if (word.Kind == WordKind.Letters) return WordNumberAt(i);
        var token = Text(i);
        if (!char.IsAsciiDigit(token[0])) return null;
        var digits = token.IndexOfAnyExcept(DigitsAndSeparators) is var end and >= 0 ? end : token.Length;
        var suffix = token[digits..];
        var count = 1;
        Span<char> plain = stackalloc char[32];
        if (digits > plain.Length - 8) return null;
        var length = Plain(token[..digits], plain);
        // "2 500": three digits behind a space belong to a number of at most three.
        while (suffix.IsEmpty && digits <= 3 && length + 3 < plain.Length && i + count < words.Count && words[i + count] is { Kind: WordKind.Number, Span.Length: 3 } && Gap(i + count - 1) == " ")
        {
            Text(i + count).CopyTo(plain[length..]);
            length += 3;
            count++;
        }

        if (!double.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return null;
        var scale = 1.0;
        if (!suffix.IsEmpty && !IsSuffix(suffix, out scale)) return null;
        if (suffix is "th" && !Is(i + 1, "percentile")) return null;
        if (suffix.IsEmpty && i + count < words.Count && Gap(i + count - 1) is " " or "" && IsScaleWord(Text(i + count), out scale)) count++;
        var isRatio = suffix is "x" or "X" || (i + count < words.Count && Gap(i + count - 1) is "" && Text(i + count) is "x" or "X");
        return new Number(value * scale, count, new TextSpan(word.Span.Start, words[i + count - 1].Span.End - word.Span.Start), isRatio);
    }

    private Number? WordNumberAt(int i)
    {
        if (!words[i].Is(WordClasses.NumberWords) || !lexicon.NumberValues.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(Text(i), out var value)) return null;
        var isAtLeast = Is(i - 1, "least") || Is(i - 1, "moins");
        if (value == 1 && !isAtLeast && !(Is(i, "one") && OpensObject(i))) return null;
        if (Is(i - 1, "the") || Is(i - 1, "these") || Is(i - 1, "les") || Is(i - 1, "deux")) return null;
        var count = value > 1 && i + 1 < words.Count && words[i + 1].Is(WordClasses.NumberWords) && Is(i + 1, "hundred") ? 2 : 1;
        return new Number(count == 2 ? value * 100 : value, count, new TextSpan(words[i].Span.Start, words[i + count - 1].Span.End - words[i].Span.Start), IsRatio: false);
    }

    /// <summary>"Add one bullet": a count only where a verb stands before it and a thing behind.</summary>
    private bool OpensObject(int i) => i > 0 && words[i - 1].Is(WordClasses.ProductionVerbs | Movers) && i + 1 < words.Count && !Is(i + 1, "of") && !Is(i + 1, "or");

    /// <summary>Writes the digits with a decimal point, if any, and no grouping; the number of characters.</summary>
    private static int Plain(ReadOnlySpan<char> digits, Span<char> plain)
    {
        var last = digits.LastIndexOfAny('.', ',');
        var mixed = digits.Contains('.') && digits.Contains(',');
        var single = last >= 0 && digits[..last].IndexOfAny('.', ',') < 0;
        // "1,234" groups, "1.234" is read as a decimal where it stands alone; "1,5" is one and a half.
        var isDecimal = last >= 0 && (mixed || (single && !(digits[last] == ',' && digits.Length - last == 4)));
        var length = 0;
        for (var j = 0; j < digits.Length; j++)
        {
            if (char.IsAsciiDigit(digits[j])) plain[length++] = digits[j];
            else if (j == last && isDecimal) plain[length++] = '.';
        }

        return length;
    }

    private static bool IsSuffix(ReadOnlySpan<char> suffix, out double scale)
    {
        if (IsScaleWord(suffix, out scale)) return true;
        scale = 1;
        return suffix is "th" or "dB" or "kg" or "km" or "cm" or "GB" or "MB" or "TB" or "kWh" or "x" or "X" or "s" or "ms" or "h" or "d" or "pp" or "min" or "mins" or "hrs" or "bps" or "p" or "pts";
    }

    private static bool IsScaleWord(ReadOnlySpan<char> word, out double scale)
    {
        scale = word switch
        {
            "k" or "K" or "thousand" or "mille" => 1e3,
            "m" or "M" or "mm" or "MM" or "mn" or "million" or "millions" or "mio" => 1e6,
            "b" or "B" or "bn" or "billion" or "billions" or "milliard" or "milliards" => 1e9,
            _ => 1,
        };
        return scale > 1;
    }

    /// <summary>"phase 2", "#12", "24/7", "GitLab 101", "1:1", "90-day retention", "aged 5 to 14", "on a scale of 1 to 5".</summary>
    private bool IsName(int i, int next)
    {
        var start = words[i].Span.Start;
        if (start > 0 && text[start - 1] == '#' && words[i].Span.Length == 1 && next < words.Count && Gap(next - 1) == " ") return false; // "the #1 app"
        if (start > 0 && text[start - 1] is '#' or '&' or '_' or '!' or '@' or '^' && words[i].Kind != WordKind.Letters) return !(text[start - 1] == '&' && start > 1 && text[start - 2] == ' ');
        if (start > 1 && text[start - 1] is ':' or '/' or '.' && char.IsLetterOrDigit(text[start - 2])) return true;
        if (start > 1 && text[start - 1] == '-' && char.IsLetterOrDigit(text[start - 2]) && !Is(i - 1, "top") && !char.IsAsciiDigit(text[start - 2])) return true;
        var end = words[next - 1].Span.End;
        if (end + 1 < text.Length && text[end] is ':' or '/' && char.IsAsciiDigit(text[end + 1]) && (text[end] == ':' || !IsOutOf(end))) return true;
        if (Before(i, WordClasses.NumberedNouns)) return true;
        if (Is(next, "done")) return true; // a progress note
        if (IsModifier(next) || IsScale(i) || IsAge(i, next) || IsOrderOnly(i)) return true;
        return IsVersion(i);
    }

    /// <summary>"4.5/5": reached out of what is possible, against "24/7".</summary>
    private bool IsOutOf(int slash) => text[slash + 1] is '5' || (slash + 2 < text.Length && text[slash + 1] == '1' && text[slash + 2] == '0');

    /// <summary>"90-day retention", "6-month plan": a number that is joined to a word describes something.</summary>
    private bool IsModifier(int next) => next < words.Count && Gap(next - 1) == "-" && words[next].Kind == WordKind.Letters;

    /// <summary>"on a scale of 1 to 5", "score from 1 to 100", "une échelle de 1 à 5".</summary>
    private bool IsScale(int i)
    {
        for (var j = i - 1; j >= Math.Max(0, i - 5); j--)
        {
            if (Is(j, "scale") || Is(j, "échelle") || Is(j, "note") || Is(j, "score"))
                return Is(i - 1, "to") || Is(i - 1, "à") ? words[i - 2].Kind == WordKind.Number : Is(i + 1, "to") || Is(i + 1, "à");
        }

        return false;
    }

    /// <summary>"children under 5 years of age", "moins de 30 ans".</summary>
    private bool IsAge(int i, int next) =>
        ((Is(next, "ans") || (Is(next, "à") && Is(next + 2, "ans"))) && (Is(i - 1, "de") || Is(i - 1, "à"))) || (Is(next, "years") && (Is(next + 1, "of") || Is(next + 1, "old"))) || Is(i - 1, "aged");

    /// <summary>"of the top 50", "first 2 weeks", "bottom 40 per cent", "last 12 months".</summary>
    private bool IsOrderOnly(int i) =>
        Is(i - 1, "bottom") || ((Is(i - 1, "first") || Is(i - 1, "last") || Is(i - 1, "past") || Is(i - 1, "previous")) && i + 1 < words.Count && words[i + 1].Is(WordClasses.DurationNouns))
        || (Is(i - 1, "top") && (Is(i - 2, "of") || Is(i - 2, "beats") || Is(i - 2, "from")));

    /// <summary>"0.5.0", or "1.0" behind a word that is no verb of ours: "a stable 1.0".</summary>
    private bool IsVersion(int i)
    {
        var token = Text(i);
        return token.Count('.') > 1 || (token.EndsWith(".0") && i > 0 && words[i - 1].Kind == WordKind.Letters && !words[i - 1].Is(WordClasses.AmountTargets | WordClasses.AmountHedges | WordClasses.AmountStarts | WordClasses.AmountChanges));
    }

    /// <summary>"from 42 to", "(currently 45 %)", "up from 12", "vs. 12 last quarter", "was 3".</summary>
    private bool IsBaseline(int i, int next)
    {
        var before = i - 1;
        while (before >= 0 && before > i - 4 && (words[before].Is(WordClasses.AmountHedges) || Is(before, "approx") || Is(before, "at") || Is(before, "topline") || Is(before, "goal") || Is(before, "of") || Is(before, "a"))) before--;
        if (before < 0) return false;
        if (words[before].Is(WordClasses.CurrentSigns)) return !(Is(before, "vs") || Is(before, "versus")) || SaysLast(next);
        if (!words[before].Is(WordClasses.AmountStarts)) return false;
        return Is(before - 1, "up") || Is(before - 1, "down") || IsFollowedByTarget(next) || (before > 0 && text[words[before].Span.Start - 1] == '(');
    }

    private bool SaysLast(int next)
    {
        for (var j = next; j < Math.Min(words.Count, next + 3); j++)
        {
            if (Is(j, "last") || Is(j, "previous") || Is(j, "prior") || Is(j, "today")) return true;
        }

        return false;
    }

    private bool IsFollowedByTarget(int next)
    {
        for (var j = next; j < Math.Min(words.Count, next + 5); j++)
        {
            if (words[j].Is(WordClasses.AmountTargets) || Is(j, "to") || Is(j, "à")) return true;
        }

        return false;
    }

    /// <summary>Whether it stands in brackets, so that what stands outside counts more. Asked from left to right, so that the text is gone through once.</summary>
    private bool IsAside(TextSpan span)
    {
        for (; _scanned < span.Start; _scanned++)
        {
            if (text[_scanned] is '(' or '[') _isInBrackets = true;
            else if (text[_scanned] is ')' or ']') _isInBrackets = false;
        }

        return _isInBrackets;
    }

    /// <summary>"(7 new hires)" says how many; "(5k+ user, global)" describes.</summary>
    private bool IsLoneInParentheses(int i)
    {
        const int Reach = 60;
        var start = words[i].Span.Start;
        if (start == 0 || text[start - 1] != '(') return false;
        var inside = text.AsSpan(start, Math.Min(Reach, text.Length - start));
        return inside.IndexOfAny(',', ')') is var end and >= 0 && inside[end] == ')';
    }

    private string UnitOf(Number number, int next)
    {
        var end = number.Span.End;
        if (number.IsRatio) return "x";
        if (number.Span.Start > 0 && text[number.Span.Start - 1] is ('$' or '€' or '£') and var sign) return $"{sign}";
        while (end < text.Length && text[end] is ' ' or '+') end++;
        if (end < text.Length && text[end] is ('%' or '€' or '$') and var behind) return behind == '%' && IsBy(next - number.Words) ? "% change" : $"{behind}";
        if (next < words.Count && words[next].Is(WordClasses.PercentWords)) return "%";
        return next < words.Count && Gap(next - 1) is " " && words[next].Kind == WordKind.Letters && !words[next].Is(WordClasses.AmountFollowers | WordClasses.AmountTargets) ? Text(next).ToString() : "";
    }

    private TargetKind KindOf(int i, Number number) => number.IsRatio ? TargetKind.Ratio : IsBy(i) ? TargetKind.Change : TargetKind.Level;

    private bool IsBy(int i) => Before(i, WordClasses.AmountChanges) || (i > 1 && words[i - 1].Is(WordClasses.AmountHedges) && Before(i - 1, WordClasses.AmountChanges));

    private bool Before(int i, WordClasses classes) => i > 0 && i <= words.Count && words[i - 1].Is(classes) && !EndsSentence(i - 1);

    /// <summary>Whether nothing, or only the end of a sentence or a bracket, stands before a word.</summary>
    private bool OpensClause(int i) => i == 0 || Gap(i - 1).AsSpan().IndexOfAny(ClauseBreaks) >= 0 || Is(i - 1, "that") || Is(i - 1, "and") || Is(i - 1, "with") || Is(i - 1, "ensure");

    private bool EndsSentence(int i) => i + 1 < words.Count && Gap(i).AsSpan().IndexOfAny(".;:!?") >= 0;

    private bool Is(int i, string word) => i >= 0 && i < words.Count && Text(i).Equals(word, StringComparison.OrdinalIgnoreCase);

    private ReadOnlySpan<char> Text(int i) => text.AsSpan(words[i].Span.Start, words[i].Span.Length);

    private string Gap(int i) => text[words[i].Span.End..words[i + 1].Span.Start];

    /// <param name="Words">How many words it takes.</param>
    private readonly record struct Number(double Value, int Words, TextSpan Span, bool IsRatio);
}
