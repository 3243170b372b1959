namespace GoalRules.Server;

/// <summary>Counts the messages of a gRPC stream by their lengths, without reading them.</summary>
internal sealed class MessageCount
{
    private const int HeaderLength = 5;

    private int _headerRead;
    private uint _length;
    private long _left;

    public long Whole { get; private set; }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            if (_headerRead < HeaderLength)
            {
                // The first byte says whether the message is compressed; four with its length follow.
                _length = _headerRead == 0 ? 0 : _length << 8 | bytes[0];
                bytes = bytes[1..];
                if (++_headerRead < HeaderLength) continue;
                _left = _length;
            }

            var taken = (int)Math.Min(_left, bytes.Length);
            _left -= taken;
            bytes = bytes[taken..];
            if (_left > 0) continue;
            Whole++;
            _headerRead = 0;
        }
    }
}
