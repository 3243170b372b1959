namespace GoalRules;

/// <summary>A change in per cent that a text asks for, where it does not say of what: "by 5 %".</summary>
/// <param name="Phrase">The change with its preposition.</param>
/// <param name="Value">By how much.</param>
/// <param name="Direction">Which way, where the verb says so.</param>
/// <param name="Object">What is to change, as far as the text names it; else null.</param>
/// <param name="IsOfShare">Whether that is a percentage by its very name ("win rate"), so that points may be meant as well as a part of it.</param>
/// <param name="Start">Where it stands, in per cent, if the text says so.</param>
public sealed record PercentChange(Phrase Phrase, double Value, Direction? Direction, Phrase? Object, bool IsOfShare, double? Start)
{
    /// <summary>Whether what is to change goes by this name.</summary>
    public bool IsOf(string name)
    {
        if (Object is null || name.Length == 0) return false;
        var text = Object.Text;
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]))) return true;
        }

        return false;
    }
}
