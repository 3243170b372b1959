using System.Text;

namespace GoalRules.Tests;

/// <summary>A text whose expected phrases stand between <c>[|</c> and <c>|]</c>, so that no test counts characters.</summary>
internal sealed record Marked(string Text, IReadOnlyList<TextSpan> Spans)
{
    public static Marked Parse(string marked)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        var start = 0;
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked.AsSpan(i).StartsWith("[|"))
            {
                start = text.Length;
                i++;
            }
            else if (marked.AsSpan(i).StartsWith("|]"))
            {
                spans.Add(new TextSpan(start, text.Length - start));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return new Marked(text.ToString(), spans);
    }

    /// <summary>Reads the text and compares what was found with what is marked.</summary>
    public static void ShouldBeFound(string marked, Func<Statement, IReadOnlyList<Phrase>> read, string? language = null)
    {
        var expected = Parse(marked);
        var found = read(Read(expected.Text, language));
        found.Select(phrase => phrase.Text).ShouldBe(expected.Spans.Select(span => expected.Text.Substring(span.Start, span.Length)));
        found.Select(phrase => phrase.Span).ShouldBe(expected.Spans);
    }

    public static Statement Read(string text, string? language = null) =>
        ((Statement)text).Of("G1", "statement", Lexicons.BuiltIn.For(language));
}
