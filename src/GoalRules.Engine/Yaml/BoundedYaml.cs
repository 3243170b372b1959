using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GoalRules.Engine;

/// <summary>
/// Passes YAML on unless it is nested so deep, or repeats itself by aliases so often, that whoever walks through it would take the whole
/// stack or for ever. An alias within its own anchor is both.
/// </summary>
internal sealed class BoundedYaml(IParser yaml) : IParser
{
    private const int Deepest = 100;
    private const long MostNodes = 10_000_000;

    private readonly Dictionary<AnchorName, long> _sizes = [];
    private readonly Stack<(AnchorName Anchor, long Before)> _open = [];
    private long _nodes;

    public ParsingEvent? Current => yaml.Current;

    /// <exception cref="YamlException">The text is no YAML, or not within bounds.</exception>
    public bool MoveNext()
    {
        if (!yaml.MoveNext()) return false;
        switch (Current)
        {
            case MappingStart or SequenceStart:
                if (_open.Count == Deepest) throw Refusal($"is nested more than {Deepest} deep; write it flatter");
                _open.Push((((NodeEvent)Current).Anchor, _nodes++));
                break;
            case MappingEnd or SequenceEnd:
                var (anchor, before) = _open.Pop();
                if (!anchor.IsEmpty) _sizes[anchor] = _nodes - before;
                break;
            case Scalar scalar:
                _nodes++;
                if (!scalar.Anchor.IsEmpty) _sizes[scalar.Anchor] = 1;
                break;
            case AnchorAlias alias:
                if (_open.Any(open => open.Anchor == alias.Value)) throw Refusal($"'*{alias.Value}' stands for something that it is a part of; write it out");
                _nodes += _sizes.GetValueOrDefault(alias.Value, 1);
                if (_nodes > MostNodes) throw Refusal($"'*{alias.Value}' repeats too much, with all that is in it; write out what you need");
                break;
        }

        return true;
    }

    private YamlException Refusal(string problem) => new(Current!.Start, Current.End, problem);
}
