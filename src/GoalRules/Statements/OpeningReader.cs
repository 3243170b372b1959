namespace GoalRules;

/// <summary>Reads the verb that a text opens with, and what stands behind it.</summary>
internal sealed class OpeningReader(TokenizedText text)
{
    private readonly int _verb = text.Opening;

    /// <summary>A verb that says which way a measure goes; null where the text opens otherwise.</summary>
    public TextSpan? ChangeVerb => Direction is null ? null : text[_verb].Span;

    public Direction? Direction => _verb < text.Count ? text[_verb].Direction : null;

    /// <summary>What the text says behind its first verb, without an article.</summary>
    public string Object
    {
        get
        {
            var first = _verb + 1;
            while (text.Is(first, WordClasses.Filler | WordClasses.OpeningFillers)) first++;
            return first < text.Count ? text.Text[text[first].Span.Start..] : "";
        }
    }
}
