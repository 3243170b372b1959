
namespace GoalRules;

/// <summary>Reads the verb that a text opens with, and what stands behind it.</summary>
internal sealed class OpeningReader
{
    private readonly string _text;
    private readonly IReadOnlyList<Word> _words;
    private readonly int _verb;

    public OpeningReader(string text, IReadOnlyList<Word> words)
    {
        _text = text;
        _words = words;
        while (Is(_verb, WordClasses.OpeningFillers)) _verb++;
    }

    /// <summary>A verb that says which way a measure goes; null where the text opens otherwise.</summary>
    public TextSpan? ChangeVerb => Direction is null ? null : _words[_verb].Span;

    public Direction? Direction =>
        Is(_verb, WordClasses.IncreaseVerbs) ? GoalRules.Direction.Up : Is(_verb, WordClasses.DecreaseVerbs) ? GoalRules.Direction.Down : null;

    /// <summary>What the text says behind its first verb, without an article.</summary>
    public string Object
    {
        get
        {
            var first = _verb + 1;
            while (Is(first, WordClasses.Filler) || Is(first, WordClasses.OpeningFillers)) first++;
            return first < _words.Count ? _text[_words[first].Span.Start..] : "";
        }
    }

    private bool Is(int i, WordClasses set) =>
        i < _words.Count && _words[i].Is(set);
}
