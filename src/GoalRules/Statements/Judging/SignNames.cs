namespace GoalRules;

/// <summary>Collects the names of signs, as often as they occur.</summary>
internal readonly struct SignNames : ISignSink
{
    private readonly List<string> _names = [];

    public SignNames()
    {
    }

    public IReadOnlyList<string> Names => _names;

    public void Sign(int id) => _names.Add(SignIds.All[id]);

    public void Word(SignGroup group, ReadOnlySpan<char> word) => _names.Add(Of(group, word));

    public static string Of(SignGroup group, ReadOnlySpan<char> word) => $"{group}={word}".ToLowerInvariant();
}
