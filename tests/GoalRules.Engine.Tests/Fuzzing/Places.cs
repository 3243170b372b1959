using GoalRules.Engine;

namespace GoalRules.Fuzzing;

/// <summary>Whether errors lie in the text that they are about.</summary>
internal static class Places
{
    public static void Check(PackError error, string text)
    {
        error.Problem.ShouldNotBeNullOrWhiteSpace();
        if (error.Line > 0) Check(error.Line, error.Column, text);
        else error.Column.ShouldBe(0, error.ToString());
    }

    /// <summary>C#, YAML and Markdown do not agree on what ends a line besides \n; a place is in the text if it is there for either of them.</summary>
    public static void Check(int line, int column, string text)
    {
        var readings = new[] { text.Split('\n'), text.ReplaceLineEndings("\n").Split('\n') };
        Array.Exists(readings, lines => line >= 1 && line <= lines.Length && column >= 1 && column <= lines[line - 1].Length + 1).ShouldBeTrue($"({line},{column}) is no place in the text");
    }
}
