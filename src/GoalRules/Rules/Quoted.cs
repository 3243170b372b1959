namespace GoalRules;

/// <summary>Words of the author inside a message.</summary>
public static class Quoted
{
    /// <summary>"'fast', 'easy' and 'safe'": each in quotes, and cut after a word where it is long.</summary>
    public static string List(IEnumerable<Phrase> phrases)
    {
        var quoted = phrases.Select(phrase => $"'{DisplayText.Of(phrase.Text)}'").ToArray();
        return quoted.Length < 2 ? string.Concat(quoted) : $"{string.Join(", ", quoted[..^1])} and {quoted[^1]}";
    }
}
