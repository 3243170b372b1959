using System.Text;
using CsCheck;

namespace GoalRules.Fuzzing;

/// <summary>
/// Texts by a grammar, which is a text too: a symbol stands at the beginning of a line and what can be written for it below, indented,
/// an alternative a line, of which the first is taken where texts get too deep. In an alternative <c>«int»</c> is a symbol, <c>¶</c> a new line, <c>«+int»</c> a new name,
/// <c>«?int»</c> one of the names so made that are in scope (the alternative is not taken where there is none), and <c>«{»</c> and
/// <c>«}»</c> are where a scope begins and ends.
/// </summary>
internal sealed class Grammar
{
    private readonly Dictionary<string, List<string>> _rules = new(StringComparer.Ordinal);
    private readonly int _deepest;

    /// <param name="deepest">How deep symbols are nested.</param>
    public Grammar(string text, int deepest)
    {
        _deepest = deepest;
        List<string> current = [];
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == ' ') current.Add(line.Trim());
            else _rules.Add(line.Trim(), current = []);
        }
    }

    public Gen<string> Texts(string symbol) => new Generated<string>(random => new Writer(this, random).Write(symbol));

    private sealed class Writer(Grammar grammar, PCG random)
    {
        private readonly StringBuilder _text = new();
        private readonly List<(string Kind, string Name)> _names = [];
        private readonly Stack<int> _scopes = new();
        private int _made;

        public string Write(string symbol)
        {
            Symbol(symbol, grammar._deepest);
            return _text.ToString();
        }

        private void Symbol(string symbol, int depth)
        {
            var alternatives = grammar._rules[symbol];
            var chosen = depth <= 0 ? alternatives[0] : random.Of(alternatives);
            if (chosen.Split("«?") is [_, var asked, ..] && NamesOf(asked[..asked.IndexOf('»', StringComparison.Ordinal)]) is []) chosen = alternatives[0];
            Alternative(chosen, depth - 1);
        }

        private void Alternative(string text, int depth)
        {
            for (var at = 0; at < text.Length;)
            {
                var open = text.IndexOf('«', at);
                _text.Append(text[at..(open < 0 ? text.Length : open)].Replace('¶', '\n'));
                if (open < 0) return;
                at = text.IndexOf('»', open) + 1;
                Hole(text[(open + 1)..(at - 1)], depth);
            }
        }

        private void Hole(string hole, int depth)
        {
            switch (hole[0])
            {
                case '{':
                    _scopes.Push(_names.Count);
                    break;
                case '}':
                    _names.RemoveRange(_scopes.Peek(), _names.Count - _scopes.Pop());
                    break;
                case '+':
                    _names.Add((hole[1..], $"v{_made++}"));
                    _text.Append(_names[^1].Name);
                    break;
                case '?':
                    _text.Append(random.Of(NamesOf(hole[1..])));
                    break;
                default:
                    Symbol(hole, depth);
                    break;
            }
        }

        private string[] NamesOf(string kind) => [.. _names.Where(name => name.Kind == kind).Select(name => name.Name)];
    }
}
