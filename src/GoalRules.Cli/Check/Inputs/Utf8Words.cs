using System.Text;
using System.Text.Unicode;

namespace GoalRules.Cli;

/// <summary>Counts UTF-16 units, in which findings are placed, in the UTF-8 of a file.</summary>
internal static class Utf8Words
{
    /// <returns>How many UTF-16 units begin with this byte of a character: none in its middle, two where it takes a surrogate pair.</returns>
    public static int UnitsAt(byte unit) => unit >= 0xF0 ? 2 : (unit & 0xC0) == 0x80 ? 0 : 1;

    /// <returns>How many UTF-16 units begin in these bytes, which may begin and end inside a character.</returns>
    public static int UnitsIn(ReadOnlySpan<byte> bytes)
    {
        var units = 0;
        foreach (var unit in bytes) units += UnitsAt(unit);
        return units;
    }

    /// <returns>The offset of the first byte that is no UTF-8; null where all are.</returns>
    public static int? FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes)) return null;
        var offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out var length) == System.Buffers.OperationStatus.Done) offset += length;
        return offset;
    }
}
