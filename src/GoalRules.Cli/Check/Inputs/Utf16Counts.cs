namespace GoalRules.Cli;

/// <summary>How many UTF-16 units stand before a byte of a text, so that a column in a long line is found without counting from its start.</summary>
internal sealed class Utf16Counts
{
    private const int Step = 4096;

    private readonly byte[] _bytes;

    /// <summary>The units before every byte whose offset is a multiple of the step.</summary>
    private readonly int[] _before;

    public Utf16Counts(byte[] bytes)
    {
        _bytes = bytes;
        _before = new int[bytes.Length / Step + 1];
        for (var i = 1; i < _before.Length; i++) _before[i] = _before[i - 1] + Utf8Words.UnitsIn(bytes.AsSpan((i - 1) * Step, Step));
    }

    public int Before(int offset)
    {
        var step = offset / Step;
        return _before[step] + Utf8Words.UnitsIn(_bytes.AsSpan(step * Step, offset - step * Step));
    }
}
