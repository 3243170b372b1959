namespace GoalRules.Engine.Tests;

/// <summary>
/// Scripts that try to get out, to keep something or to hurt, grouped in folders by what they try. Each is refused when it is loaded,
/// at every line that ends in <c>// refused: …</c>, in words that contain what stands there.
/// </summary>
public sealed class AttemptsTests
{
    private const string Mark = "// refused: ";

    public static TheoryData<string> Scripts => [.. ScriptFiles.In("Attempts")];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void An_attempt_is_refused_at_its_line(string script)
    {
        var errors = ScriptFiles.ErrorsOf(script);

        var expected = Expected(script).ToArray();
        var missed = expected.Where(expected => !errors.Any(error => error.Line == expected.Line && error.Problem.Contains(expected.Words, StringComparison.Ordinal)));
        missed.ShouldBeEmpty(string.Join('\n', errors));
        expected.ShouldNotBeEmpty();
    }

    private static IEnumerable<(int Line, string Words)> Expected(string script) =>
        from line in ScriptFiles.Read(script).Split('\n').Index()
        let at = line.Item.IndexOf(Mark, StringComparison.Ordinal)
        where at >= 0
        select (line.Index + 1, line.Item[(at + Mark.Length)..]);
}
