namespace GoalRules;

/// <summary>How a long name is shown inside a sentence.</summary>
internal static class DisplayText
{
    private const int Longest = 60;

    /// <summary>The name without a full stop at its end and, where it is long, cut after a word.</summary>
    public static string Of(string name)
    {
        var text = name.Trim().TrimEnd('.');
        if (text.Length <= Longest) return text;
        var end = text.LastIndexOf(' ', Longest) is var space and > Longest / 2 ? space : Longest;
        if (char.IsHighSurrogate(text[end - 1])) end--;
        return $"{text[..end]}…";
    }
}
