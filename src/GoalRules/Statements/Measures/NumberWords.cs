namespace GoalRules;

/// <summary>A number that is written in words: "three hundred", "half a million", "quatre-vingt-dix".</summary>
/// <param name="First">Its first word.</param>
/// <param name="Next">The word behind it.</param>
/// <param name="Scale">What its last word multiplies by, where it does: a million, a dozen; else 1.</param>
internal readonly record struct NumberWords(int First, int Next, double Value, double Scale)
{
    private const int Hundred = 100;
    private const int Thousand = 1000;

    private const WordClasses Movers = WordClasses.ProductionVerbs | WordClasses.IncreaseVerbs | WordClasses.DecreaseVerbs;

    /// <summary>The number that a word begins, or that it ends where only it says so: "half a million".</summary>
    /// <returns>Null where the words are no number, or may count nothing: "the two", "one of them", "a cent".</returns>
    public static NumberWords? Read(TokenizedText text, int i)
    {
        if (text.CuesBehind(i - 1, out var next).HasFlag(NumberCues.Percent) && next > i) return null;
        var number = (text.Is(i, WordClasses.NumberScales) ? ScaleAlone(text, i) : null) ?? (text.Is(i, WordClasses.NumberWords) ? Compound(text, i) : null);
        return number is { } read && !text.Cues(read.First - 1).HasFlag(NumberCues.Determiners) && (read.Value != 1 || IsCount(text, read)) ? number : null;
    }

    /// <summary>"a million", "half a million", "un demi-million", of which a word is the scale.</summary>
    private static NumberWords? ScaleAlone(TokenizedText text, int i)
    {
        var before = i - 1;
        while (before >= i - 2 && text.Cues(before).HasFlag(NumberCues.Articles) && IsJoined(text, before)) before--;
        var isHalf = text.Cues(before).HasFlag(NumberCues.Halves) && IsJoined(text, before);
        if (!isHalf && before == i - 1) return null;
        var scale = text.Lexicon.NumberScales[text.WordAt(i)];
        return new NumberWords(isHalf ? before : i, i + 1, isHalf ? scale / 2 : scale, scale);
    }

    private static NumberWords? Compound(TokenizedText text, int i)
    {
        var (whole, part, scale, largest) = (0.0, 0.0, 1.0, double.PositiveInfinity);
        var next = i;
        for (var word = i; word >= 0; word = Following(text, next, part))
        {
            if (next > i && text.Is(word, WordClasses.NumberScales))
            {
                scale = text.Lexicon.NumberScales[text.WordAt(word)];
                // "two hundred thousand", but neither "hundred hundred" nor "one million one million"
                if (scale < Thousand ? part is 0 or >= Hundred : scale >= largest) break;
                if (scale < Thousand) part *= scale;
                else (whole, part, largest) = (whole + (part * scale), 0, scale);
            }
            else if (text.Is(word, WordClasses.NumberWords) && text.Lexicon.NumberValues[text.WordAt(word)] is var value && (next == i || Takes(part, value, whole)))
            {
                part = part == 4 ? 80 : part + value;
                scale = 1;
            }
            else
            {
                break;
            }

            next = word + 1;
        }

        return new NumberWords(i, next, whole + part, scale);
    }

    /// <summary>The word that may go on with a number, behind a space, a hyphen or "and"; -1 where none can.</summary>
    private static int Following(TokenizedText text, int next, double part)
    {
        if (!IsJoined(text, next - 1)) return -1;
        var isLinked = text.Is(next, WordClasses.Conjunctions) && part >= 20 && part % 10 == 0 && text.IsSpaced(next);
        if (!isLinked) return next;
        // "a hundred and five", "vingt et un"
        return text.Is(next + 1, WordClasses.NumberWords) && (part >= 100 || text.Lexicon.NumberValues[text.WordAt(next + 1)] is 1 or 11) ? next + 1 : -1;
    }

    /// <summary>Whether a value may follow another in one number: "twenty five", "soixante-douze", "hundred five", "quatre-vingt".</summary>
    private static bool Takes(double part, int value, double whole)
    {
        var rest = part % 100;
        if (part == 0) return whole > 0;
        if (rest == 0) return value < 100;
        return (rest >= 20 && rest % 10 == 0 && value < (rest is 60 or 80 ? 20 : 10)) || (part == 4 && value == 20);
    }

    private static bool IsJoined(TokenizedText text, int i) => i >= 0 && i + 1 < text.Count && text.Gap(i) is " " or "-";

    /// <summary>"at least one", "add one bullet": one is a count only where it is stressed, or between a verb and a thing.</summary>
    private static bool IsCount(TokenizedText text, NumberWords one) =>
        text.CuesBefore(one.First).HasFlag(NumberCues.AtLeast)
        || (text.Is(one.First - 1, Movers) && one.Next < text.Count && !text.Cues(one.First).HasFlag(NumberCues.Articles)
            && !text.Cues(one.Next).HasFlag(NumberCues.Of) && !text.Is(one.Next, WordClasses.Conjunctions));
}
