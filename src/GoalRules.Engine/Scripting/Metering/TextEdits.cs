using System.Text;
using Microsoft.CodeAnalysis;

namespace GoalRules.Engine;

/// <summary>
/// Insertions into a text that leave every character of it on its line, so that what is told of the changed text's lines holds for the
/// author's. Of several at one place, the one that was made first comes first.
/// </summary>
internal sealed class TextEdits
{
    private readonly List<(int Position, int Length, string Text)> _edits = [];

    public void Insert(int position, string text) => _edits.Add((position, 0, text));

    /// <summary>Puts something in the place of a token that has no line breaks within.</summary>
    public void Replace(SyntaxToken token, string text) => _edits.Add((token.SpanStart, token.Span.Length, text));

    public string Apply(string original)
    {
        var text = new StringBuilder(original.Length * 2);
        var from = 0;
        foreach (var (position, length, inserted) in _edits.OrderBy(edit => edit.Position)) // which keeps the order of equals
        {
            if (position > from) text.Append(original, from, position - from);
            text.Append(inserted);
            from = Math.Max(from, position + length);
        }

        return text.Append(original, from, original.Length - from).ToString();
    }
}
