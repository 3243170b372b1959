using System.Globalization;

namespace GoalRules;

/// <summary>What the words of a period say, each by itself: "end of Q3 FY26" has an edge, an ordinal, a unit and a fiscal year.</summary>
internal sealed class DatePhrase
{
    /// <summary>Nobody plans for a thousand years, and the calendar ends.</summary>
    private const int MostCounted = 1000;

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

    public YearKind YearKind { get; private set; }

    /// <returns>Null where a word means something that is not known here.</returns>
    public static DatePhrase? Of(TokenizedText text)
    {
        var phrase = new DatePhrase();
        for (var i = 0; i < text.Count; i++)
        {
            var word = text.WordAt(i);
            var isUnderstood = text[i].Kind switch
            {
                WordKind.Number => phrase.TakeNumber(word, isShortYear: word.Length == 2 && text[i].Span.Start > 0 && text.Text[text[i].Span.Start - 1] == '\''),
                WordKind.Mixed => phrase.TakeCode(word, text.Lexicon),
                _ => phrase.TakeWord(WithoutArticle(word), text.Lexicon),
            };
            if (!isUnderstood && !text.Is(i, WordClasses.Filler)) return null;
        }

        return IsPlausible(phrase.Year) && IsPlausible(phrase.LastYear) ? phrase : null;
    }

    /// <summary>Nobody plans for other years, and the calendar ends some time after.</summary>
    private static bool IsPlausible(int year) => year is 0 or (>= 1900 and <= 2100);

    /// <summary>"l'année" as "année", but "d'avril" as it is.</summary>
    private static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> word) => word[(word.IndexOf('\'') + 1)..];

    private bool TakeNumber(ReadOnlySpan<char> digits, bool isShortYear)
    {
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return false;
        if (isShortYear) number += 2000;
        if ((digits.Length == 4 || isShortYear) && Year == 0) Year = number;
        else if (Year > 0) LastYear = digits.Length == 2 ? (Year / 100 * 100) + number : number;
        else if (Count == 0 && number <= MostCounted) Count = number;
        else return false;
        return LastYear == 0 || LastYear > Year;
    }

    /// <summary>"Q3", "EOQ3", "FY26", "2nd".</summary>
    private bool TakeCode(ReadOnlySpan<char> word, Lexicon lexicon)
    {
        if (lexicon.Ordinals.TryGetValue(word, out var ordinal))
        {
            Ordinal = ordinal;
            return true;
        }

        if (PeriodCode.Read(word) is not { } code) return false;
        if (code.Unit is not null) (Unit, Ordinal) = (code.Unit, code.Ordinal);
        if (code.Year > 0) (Year, YearKind) = (code.Year, code.Kind);
        if (code.IsEnd) Edge = PeriodEdge.End;
        return true;
    }

    private bool TakeWord(ReadOnlySpan<char> word, Lexicon lexicon)
    {
        var isUnderstood = false;
        if (lexicon.YearKinds.TryGetValue(word, out var kind))
        {
            isUnderstood = true;
            if (kind != YearKind.Unsaid) YearKind = kind;
        }

        if (lexicon.CalendarUnits.TryGetValue(word, out var unit))
        {
            isUnderstood = true;
            Unit ??= unit; // the quarter, in "Q3 of fiscal year 2026"
        }

        if (lexicon.PeriodPlaces.TryGetValue(word, out var place))
        {
            isUnderstood = true;
            IsNext |= place == PeriodPlace.Next;
        }

        if (lexicon.Edges.TryGetValue(word, out var edge)) (Edge, isUnderstood) = (edge, true);
        if (lexicon.Ordinals.TryGetValue(word, out var ordinal)) (Ordinal, isUnderstood) = (ordinal, true);
        if (isUnderstood) return true;
        if (lexicon.Months.TryGetValue(word, out var month)) Month = month;
        else if (lexicon.NumberValues.TryGetValue(word, out var count) && count <= MostCounted) Count = count;
        else return false;
        return true;
    }
}
