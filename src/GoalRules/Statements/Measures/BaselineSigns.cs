namespace GoalRules;

/// <summary>Tells the numbers that say where things stand: "from 42 to", "(currently 45 %)", "up from 12", "vs. 12 last quarter", "was 3", "3 -> 5".</summary>
internal sealed class BaselineSigns(TokenizedText text)
{
    /// <summary>How many words may stand between a sign and its number.</summary>
    private const int MostHedges = 3;

    /// <summary>How far behind the start of a movement its end may stand, in words.</summary>
    private const int TargetReach = 5;

    private const int LookBackReach = 3;

    public bool IsBaseline(Number number)
    {
        if (IsBeforeArrow(number)) return true;
        var sign = number.First - 1;
        while (sign >= 0 && sign >= number.First - MostHedges && (text.Is(sign, WordClasses.AmountHedges) || text.Cues(sign).HasFlag(NumberCues.BaselineHedges))) sign--;
        if (text.Is(sign, WordClasses.CurrentSigns)) return !text.Cues(sign).HasFlag(NumberCues.Contrasts) || LooksBack(number.Next);
        if (!text.Is(sign, WordClasses.AmountStarts) || (sign == number.First - 1 && !number.IsBehindStart)) return false;
        return text.Cues(sign - 1).HasFlag(NumberCues.Moves) || LeadsToTarget(number.Next) || (sign > 0 && text.Text[text[sign].Span.Start - 1] == '(');
    }

    /// <summary>"42 -> 50", "42 % → 50 %".</summary>
    private bool IsBeforeArrow(Number number)
    {
        var behind = text.Text.AsSpan(number.Span.End).TrimStart(" %$€£");
        return behind.Length > 2 && (behind[0] == '→' || behind.StartsWith("->") || behind.StartsWith("=>"));
    }

    private bool LooksBack(int next)
    {
        for (var i = next; i < next + LookBackReach; i++)
        {
            if (text.Cues(i).HasFlag(NumberCues.LookBacks)) return true;
        }

        return false;
    }

    private bool LeadsToTarget(int next)
    {
        for (var i = next; i < next + TargetReach; i++)
        {
            if (text.Is(i, WordClasses.AmountTargets)) return true;
        }

        return false;
    }
}
