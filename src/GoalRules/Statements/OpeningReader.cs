
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

    /// <summary>A verb of improvement or effort; null where the text opens otherwise.</summary>
    public TextSpan? OpenEndedVerb => Is(_verb, WordClasses.OpenEndedVerbs) ? _words[_verb].Span : null;

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

    /// <summary>Work done that the text opens with, from the verb to its object: "hold 12 trainings"; null where it opens otherwise.</summary>
    public TextSpan? Activity
    {
        get
        {
            const int Reach = 6;
            if (!Is(_verb, WordClasses.ActivityVerbs)) return null;
            for (var i = _verb + 1; i < _words.Count && i <= _verb + Reach && !Is(i, WordClasses.ObjectEnds); i++)
            {
                if (_text.AsSpan(_words[i - 1].Span.End, _words[i].Span.Start - _words[i - 1].Span.End).ContainsAny(".,;:(")) return null;
                var isObject = Is(i, WordClasses.ActivityObjects) && (i + 1 == _words.Count || !ContinuesName(i));
                if (isObject) return new TextSpan(_words[_verb].Span.Start, _words[i].Span.End - _words[_verb].Span.Start);
            }

            return null;
        }
    }

    /// <summary>"the training plan", "a call-back service": the word only begins the object's name.</summary>
    private bool ContinuesName(int i) =>
        _text[_words[i].Span.End] is ' ' or '-' && _words[i + 1].Kind == WordKind.Letters && _words[i + 1].Span.Start == _words[i].Span.End + 1
        && !_text.AsSpan(_words[i].Span.Start, _words[i].Span.Length).EndsWith("s", StringComparison.OrdinalIgnoreCase)
        && !Is(i + 1, WordClasses.ObjectEnds) && !Is(i + 1, WordClasses.AmountFollowers) && !Is(i + 1, WordClasses.PeriodAdjectives);

    private bool Is(int i, WordClasses set) =>
        i < _words.Count && _words[i].Is(set);
}
