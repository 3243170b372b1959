using System.Buffers;

namespace GoalRules;

/// <summary>
/// Puts the numbers of a text together to what it measures: where that stands, where it must go and how far. Words that stand for a
/// number count as well: "double", "every", "zero". What stands in brackets counts where nothing else does.
/// </summary>
internal sealed class MeasureReader(Statement statement, TokenizedText text, MetricName name, IReadOnlyList<Number> numbers, DateReader calendar, IReadOnlyList<TextSpan> gaps)
{
    /// <summary>How far apart, in characters, the numbers of one measure may stand.</summary>
    private const int Nearby = 200;

    private static readonly SearchValues<char> OpeningBrackets = SearchValues.Create("([");
    private static readonly SearchValues<char> ClosingBrackets = SearchValues.Create(")]");

    private readonly BaselineSigns _baselines = new(text);
    private readonly WordTargets _words = new(text);
    private readonly BracketScan _brackets = new(text.Text, OpeningBrackets, ClosingBrackets);
    private List<MeasureDraft>? _drafts;
    private MeasureDraft? _aside;

    /// <summary>All measures, in the order of the text.</summary>
    public IReadOnlyList<StatedMeasure> Measures { get; private set; } = [];

    /// <summary>The first threshold.</summary>
    public StatedTarget? Target { get; private set; }

    /// <summary>The first number that says where things stand.</summary>
    public StatedTarget? Baseline { get; private set; }

    public MeasureReader Read()
    {
        var number = 0;
        for (var i = 0; i < text.Count;)
        {
            if (number < numbers.Count && numbers[number].First <= i)
            {
                Take(numbers[number]);
                i = Math.Max(i + 1, (numbers[number].Upper ?? numbers[number]).Behind);
                number += numbers[number].Upper is null ? 1 : 2;
                continue;
            }

            if (_words.At(i, isFirst: _drafts is null) is { } word && !IsTaken(text[i].Span)) Add(new MeasureDraft { Word = word });
            i++;
        }

        if (_aside is not null && _drafts?.Exists(draft => draft.HasClaim) != true) Add(_aside);
        if (_drafts is not null) Finish(_drafts);
        return this;
    }

    private void Finish(List<MeasureDraft> drafts)
    {
        var measured = new MeasuredReader(text, calendar);
        var measures = new StatedMeasure[drafts.Count];
        for (var i = 0; i < measures.Length; i++)
        {
            measures[i] = drafts[i].ToMeasure(statement, text, measured);
            Target ??= drafts[i].ToTarget(statement, text);
            Baseline ??= drafts[i].ToBaseline(statement, text);
        }

        Measures = measures;
    }

    private void Take(Number number)
    {
        if (!number.IsQuantity || name.IsCondition(number)) return;
        var last = _drafts?[^1];
        var isNear = last is not null && number.Span.Start - last.End <= Nearby && !IsSentenceBetween(last.End, number.Span.Start);
        if (_baselines.IsBaseline(number))
        {
            if (isNear && last!.TakesBaseline(number)) last.From = number;
            else Add(new MeasureDraft { From = number });
        }
        else if (_brackets.IsInside(number.Span.Start))
        {
            if (IsLoneInBrackets(number.Span.Start)) _aside ??= Claim(new MeasureDraft(), number);
        }
        else if (isNear && last!.TakesClaim(number, IsChange(number), text))
        {
            Claim(last, number);
        }
        else if (last is null ? !IsBesideMovement(number) : !IsCircumstance(number) && !(isNear && last.HasClaim && IsProgress(number)))
        {
            Add(Claim(new MeasureDraft(), number));
        }
    }

    private MeasureDraft Claim(MeasureDraft draft, Number number)
    {
        if (IsChange(number)) draft.By = number;
        else draft.To = number;
        return draft;
    }

    /// <summary>"by 5 %", "3x", "a 5 % increase".</summary>
    private bool IsChange(Number number) =>
        number.Role == AmountRole.Change || number.Unit == "x" || (number.Unit == "%" && text.Cues(number.Behind).HasFlag(NumberCues.Movements) && text.Gap(number.Behind - 1) is " " or "% " or " % ");

    /// <summary>"in 3 regions", "within 2 days", "in under 2 days" beside another number.</summary>
    private bool IsCircumstance(Number number) =>
        number.Lead.HasFlag(NumberCues.Circumstances) || ((number.Lead & NumberCues.Comparators) != NumberCues.None && IsTime(number) && text.Cues(number.LeadFirst - 1).HasFlag(NumberCues.Circumstances));

    /// <summary>"repairs done within 48 hours from 62 to 85 %": a length of time belongs to what the movement behind it is of.</summary>
    private bool IsBesideMovement(Number number)
    {
        if (!IsCircumstance(number) || !IsTime(number)) return false;
        foreach (var other in numbers)
        {
            if (other.First > number.First && other is { IsQuantity: true, Role: AmountRole.Start or AmountRole.Target } && !IsTime(other)) return !IsSentenceBetween(number.Span.End, other.Span.Start);
        }

        return false;
    }

    /// <summary>"…: 91 %" behind what must be reached tells how far it has come.</summary>
    private bool IsProgress(Number number)
    {
        if (number.Unit != "%" || number.First == 0 || text.Gap(number.First - 1).TrimEnd(' ') is not [.., ':' or '-']) return false;
        return number.Behind == text.Count || text.Gap(number.Behind - 1).ContainsAny('(', ',', ';');
    }

    private bool IsTime(Number number) => text.Is(number.Noun, WordClasses.DurationNouns) || text.Cues(number.Noun).HasFlag(NumberCues.MeasureUnits) || number.Symbol.Length > 0;

    private void Add(MeasureDraft draft) => (_drafts ??= []).Add(draft);

    private bool IsTaken(TextSpan span) => calendar.Covers(span) || gaps.Cover(span);

    /// <summary>Whether a sentence ends between two places; "vs. 12" is none.</summary>
    private bool IsSentenceBetween(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text.Text[i] is ';' or '!' or '?' || (text.Text[i] == '.' && i + 2 < to && text.Text[i + 1] == ' ' && char.IsUpper(text.Text[i + 2]))) return true;
        }

        return false;
    }

    /// <summary>"(7 new hires)" says how many; "(5k+ user, global)" describes.</summary>
    private bool IsLoneInBrackets(int start)
    {
        const int Reach = 60;
        if (start == 0 || text.Text[start - 1] != '(') return false;
        var inside = text.Text.AsSpan(start, Math.Min(Reach, text.Text.Length - start));
        return inside.IndexOfAny(',', ')') is var end and >= 0 && inside[end] == ')';
    }
}
