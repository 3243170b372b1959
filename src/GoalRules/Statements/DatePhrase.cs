using System.Globalization;

namespace GoalRules;

/// <summary>What the words of a period say, each by itself: "end of Q3 FY26" has an edge, an ordinal, a unit and a fiscal year.</summary>
internal sealed class DatePhrase
{
    private DatePhrase()
    {
    }

    /// <summary>0 where none is named, as for all the numbers.</summary>
    public int Year { get; private set; }

    /// <summary>The second year of "2026-27".</summary>
    public int LastYear { get; private set; }

    public int Month { get; private set; }

    /// <summary>Which of its kind: 3 of "Q3".</summary>
    public int Ordinal { get; private set; }

    /// <summary>How many: 90 of "90 days".</summary>
    public int Count { get; private set; }

    public CalendarUnit? Unit { get; private set; }

    public PeriodEdge? Edge { get; private set; }

    public bool IsNext { get; private set; }

    /// <summary>Whether the text says that fiscal years are meant.</summary>
    public bool IsFiscal { get; private set; }

    /// <summary>Whether the text says that calendar years are meant.</summary>
    public bool IsCivil { get; private set; }

    /// <returns>Null where a word means something that is not known here.</returns>
    public static DatePhrase? Of(string plainText, Lexicon lexicon)
    {
        var phrase = new DatePhrase();
        foreach (var word in Tokenizer.Words(plainText, lexicon))
        {
            var text = plainText.Substring(word.Span.Start, word.Span.Length).ToLowerInvariant();
            var isUnderstood = word.Kind switch
            {
                WordKind.Number => phrase.TakeNumber(text),
                WordKind.Mixed => phrase.TakeName(text),
                _ => phrase.TakeWord(WithoutArticle(text), lexicon),
            };
            if (!isUnderstood && !word.Is(WordClasses.Filler)) return null;
        }

        return IsPlausible(phrase.Year) && IsPlausible(phrase.LastYear) ? phrase : null;
    }

    /// <summary>Nobody plans for other years, and the calendar ends some time after.</summary>
    private static bool IsPlausible(int year) => year is 0 or (>= 1900 and <= 2100);

    /// <summary>"l'année" as "année".</summary>
    private static string WithoutArticle(string word) => word[(word.IndexOf('\'') + 1)..];

    private bool TakeNumber(string digits)
    {
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return false;
        if (digits.Length == 4 && Year == 0) Year = number;
        else if (Year > 0) LastYear = digits.Length == 2 ? Year / 100 * 100 + number : number;
        else if (Count == 0 && number <= 1000) Count = number;
        else return false;
        return LastYear == 0 || LastYear > Year;
    }

    /// <summary>"Q3", "EOQ3", "FY26", "2nd".</summary>
    private bool TakeName(string text)
    {
        if (CalendarWords.OrdinalOf(text) is { } ordinal) Ordinal = ordinal;
        else if (text.StartsWith("eoq", StringComparison.Ordinal)) (Edge, Unit, Ordinal) = (PeriodEdge.End, CalendarUnit.Quarter, text[^1] - '0');
        else if (text[0] is 'q' or 't' && text.Length == 2) (Unit, Ordinal) = (CalendarUnit.Quarter, text[1] - '0');
        else if (text[0] is 'h' or 's' && text.Length == 2) (Unit, Ordinal) = (CalendarUnit.Half, text[1] - '0');
        else return TakeNamedYear(text);
        return true;
    }

    /// <summary>"FY26", "CY2026".</summary>
    private bool TakeNamedYear(string text)
    {
        if (!int.TryParse(text.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return false;
        Year = year < 100 ? 2000 + year : year;
        IsFiscal = CalendarWords.IsFiscal(text[..2]);
        IsCivil = CalendarWords.IsCivil(text[..2]);
        return IsFiscal || IsCivil;
    }

    private bool TakeWord(string text, Lexicon lexicon)
    {
        var (isFiscal, isCivil) = (CalendarWords.IsFiscal(text), CalendarWords.IsCivil(text));
        var (unit, edge, ordinal) = (CalendarWords.UnitOf(text), CalendarWords.EdgeOf(text), CalendarWords.OrdinalOf(text));
        IsFiscal |= isFiscal;
        IsCivil |= isCivil;
        IsNext |= CalendarWords.IsNext(text);
        Unit ??= unit; // the quarter, in "Q3 of fiscal year 2026"
        Edge = edge ?? Edge;
        Ordinal = ordinal ?? Ordinal;
        if (isFiscal || isCivil || unit is not null || edge is not null || ordinal is not null || CalendarWords.IsNext(text) || CalendarWords.IsThis(text)) return true;
        if (lexicon.Months.TryGetValue(text, out var month)) Month = month;
        else if (lexicon.NumberValues.TryGetValue(text, out var count)) Count = count;
        else return false;
        return true;
    }
}
