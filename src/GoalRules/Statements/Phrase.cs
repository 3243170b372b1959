namespace GoalRules;

/// <summary>Some words of a statement that mean something to a rule.</summary>
public sealed record Phrase(Statement Statement, TextSpan Span)
{
    /// <summary>The words' place; accents that are characters of their own belong to the letters before them.</summary>
    public TextSpan Span { get; init; } = Characters.Whole(Statement.Text, Span);

    /// <summary>The words as the author wrote them.</summary>
    public string Text => Statement.Text.Substring(Span.Start, Span.Length);

    public Location Location => Statement.At(Span);

    public static implicit operator Location(Phrase phrase) => phrase.Location;

    public override string ToString() => Text;
}
