using System.Text;

namespace GoalRules.Cli;

/// <summary>The bytes of an input file, without a byte order mark.</summary>
internal sealed class InputText
{
    private readonly Lazy<LineStarts> _lines;
    private readonly Lazy<Utf16Counts> _units;

    public InputText(byte[] bytes)
    {
        Bytes = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        _lines = new(() => LineStarts.Of<byte>(Bytes, (byte)'\r', (byte)'\n'));
        _units = new(() => new Utf16Counts(Bytes));
    }

    public byte[] Bytes { get; }

    public bool IsBlank => Bytes.AsSpan().Trim(" \t\r\n"u8).IsEmpty;

    /// <param name="start">Offset of the first byte.</param>
    /// <param name="end">Offset after the last byte of words; absent: no words are meant.</param>
    public Place At(int start, int? end = null)
    {
        var (line, column) = Position(start);
        if (end is null) return new Place(line, column);
        var (endLine, endColumn) = Position(end.Value);
        return new Place(line, column, endLine, endColumn);
    }

    private (int Line, int Column) Position(int offset)
    {
        var (line, start) = _lines.Value.At(offset);
        return (line, _units.Value.Before(offset) - _units.Value.Before(start) + 1);
    }
}
