using System.Buffers.Binary;

namespace GoalRules.Server.Tests;

public sealed class MessageCountTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(1000)]
    public void Messages_are_counted_however_their_bytes_are_cut(int cut)
    {
        var count = new MessageCount();
        byte[] bytes = [.. Message(0), .. Message(7), .. Message(300), .. Message(4)[..^1]];

        foreach (var part in bytes.Chunk(cut)) count.Add(part);

        count.Whole.ShouldBe(3);
        count.Add([0]);
        count.Whole.ShouldBe(4);
    }

    private static byte[] Message(int length)
    {
        var message = new byte[5 + length];
        BinaryPrimitives.WriteInt32BigEndian(message.AsSpan(1), length);
        return message;
    }
}
