namespace GoalRules.Engine;

/// <summary>What came of an example.</summary>
/// <param name="Text">The example without its marks.</param>
/// <param name="Expected">What it says that the rule must find.</param>
/// <param name="Found">What the rule found.</param>
/// <param name="Differences">What differs; empty where the example passes.</param>
internal sealed record SpecResult(SpecCase Example, string Text, IReadOnlyList<SpecMark> Expected, IReadOnlyList<SpecMark> Found, IReadOnlyList<PackError> Differences)
{
    public bool Passed => Differences.Count == 0;

    /// <summary>An example that could not be run.</summary>
    public static SpecResult Broken(SpecCase example, PackError error) => new(example, example.Yaml, [], [], [error]);
}

/// <summary>One place in an example where something is expected, or was found.</summary>
/// <param name="Span">The place in <see cref="SpecResult.Text"/>.</param>
/// <param name="Place">The subject and field, such as <c>goals/G1: due</c>.</param>
/// <param name="Words">The words that are meant; empty where something is absent.</param>
/// <param name="Message">What the rule said; empty for what is expected.</param>
/// <param name="IsMatched">Whether expectation and finding agree.</param>
/// <param name="IsListed">Whether it belongs under <c>expect:</c>, since there is no text to mark.</param>
internal sealed record SpecMark(TextSpan Span, string Place, string Words, string Message, bool IsMatched, bool IsListed);
