using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GoalRules.Engine;

/// <summary>Passes YAML on without the fields that are null, which are absent, as they are in the wire's JSON.</summary>
internal sealed class PresentFields(IParser yaml) : IParser
{
    /// <summary>What comes next in each mapping and list that is open.</summary>
    private readonly Stack<Part> _open = [];

    private ParsingEvent? _ahead;

    private enum Part
    {
        Key,
        Value,
        Item,
    }

    public ParsingEvent? Current { get; private set; }

    /// <exception cref="YamlException">The text is no YAML, an item of a list is null, or a field's name is no text.</exception>
    public bool MoveNext()
    {
        Current = Next();
        while (Current is Scalar && IsNext(Part.Key))
        {
            _ahead = Read();
            if (!YamlNull.Is(_ahead)) break;
            (_ahead, Current) = (null, Read());
        }

        if (IsNext(Part.Key) && Current is MappingStart or SequenceStart or AnchorAlias) throw new YamlException(Current.Start, Current.End, "a field's name is a text");
        if (IsNext(Part.Item) && YamlNull.Is(Current)) throw new YamlException(Current!.Start, Current.End, "an item of the list is empty; write it, or leave it out");
        Follow();
        return Current is not null;
    }

    private ParsingEvent? Next()
    {
        var next = _ahead ?? Read();
        _ahead = null;
        return next;
    }

    private ParsingEvent? Read() => yaml.MoveNext() ? yaml.Current : null;

    private bool IsNext(Part part) => _open.TryPeek(out var next) && next == part;

    private void Follow()
    {
        if (Current is MappingEnd or SequenceEnd) _open.Pop();
        else if (Current is NodeEvent or AnchorAlias && _open.TryPop(out var part)) _open.Push(part switch { Part.Key => Part.Value, Part.Value => Part.Key, _ => part });
        if (Current is MappingStart) _open.Push(Part.Key);
        else if (Current is SequenceStart) _open.Push(Part.Item);
    }
}
