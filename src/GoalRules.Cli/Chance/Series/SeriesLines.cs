using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace GoalRules.Cli;

/// <summary>The lines of a file of series, one after the other, so that it may be of any size.</summary>
internal sealed class SeriesLines(Stream stream) : IAsyncDisposable
{
    private const int BufferSize = 1 << 16;

    private readonly PipeReader _input = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: BufferSize));

    /// <summary>What has not been read yet.</summary>
    public Stream Rest => _input.AsStream();

    /// <summary>
    /// Whether the first line that is not blank is neither a goal nor a part of a submission; false where there is none. Nothing is taken from the input.
    /// </summary>
    public async Task<bool> AreSeries(CancellationToken cancellation)
    {
        var atLeast = 0;
        while (true)
        {
            var read = await _input.ReadAtLeastAsync(atLeast, cancellation);
            var buffer = read.Buffer;
            while (NextLine(ref buffer, read.IsCompleted) is { } line)
            {
                if (IsBlank(line)) continue;
                _input.AdvanceTo(read.Buffer.Start);
                return IsSeries(Bytes(line));
            }

            if (read.IsCompleted)
            {
                _input.AdvanceTo(read.Buffer.Start);
                return false;
            }

            atLeast = More(read.Buffer);
            _input.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    /// <summary>Each line that is not blank. Its bytes are there until the next one is asked for.</summary>
    public async IAsyncEnumerable<(int Number, ReadOnlyMemory<byte> Json)> Read([EnumeratorCancellation] CancellationToken cancellation)
    {
        var (number, atLeast) = (0, 0);
        while (true)
        {
            var read = await _input.ReadAtLeastAsync(atLeast, cancellation);
            var buffer = read.Buffer;
            while (NextLine(ref buffer, read.IsCompleted) is { } line)
            {
                number++;
                if (!IsBlank(line)) yield return (number, Bytes(line));
            }

            if (read.IsCompleted) yield break;
            atLeast = More(buffer);
            _input.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    public ValueTask DisposeAsync() => _input.CompleteAsync();

    /// <summary>Twice what there is, so that looking through a long line again and again takes no more than twice its length.</summary>
    private static int More(ReadOnlySequence<byte> unfinished) => (int)Math.Min(2 * unfinished.Length, int.MaxValue);

    /// <param name="isLast">Whether the rest of the buffer is a line as well.</param>
    private static ReadOnlySequence<byte>? NextLine(ref ReadOnlySequence<byte> buffer, bool isLast)
    {
        if (buffer.PositionOf((byte)'\n') is { } end)
        {
            var line = buffer.Slice(0, end);
            buffer = buffer.Slice(buffer.GetPosition(1, end));
            return line;
        }

        if (!isLast || buffer.IsEmpty) return null;
        var rest = buffer;
        buffer = buffer.Slice(buffer.End);
        return rest;
    }

    private static bool IsBlank(ReadOnlySequence<byte> line)
    {
        foreach (var part in line)
        {
            if (!part.Span.Trim(" \t\r"u8).IsEmpty) return false;
        }

        return true;
    }

    /// <summary>A line without the byte order mark that a file may begin with.</summary>
    private static ReadOnlyMemory<byte> Bytes(ReadOnlySequence<byte> line)
    {
        var bytes = line.IsSingleSegment ? line.First : line.ToArray();
        return bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
    }

    private static bool IsSeries(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.ValueKind != JsonValueKind.Object || !JsonLinesInput.IsGoalOrPart(json.RootElement);
        }
        catch (JsonException)
        {
            return true;
        }
    }
}
