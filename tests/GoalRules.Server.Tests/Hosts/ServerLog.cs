namespace GoalRules.Server.Tests;

/// <summary>What a server has written so far, line by line.</summary>
public sealed class ServerLog
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Lock _lock = new();
    private readonly List<string> _lines = [];
    private TaskCompletionSource _more = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Text
    {
        get
        {
            lock (_lock) return string.Join('\n', _lines);
        }
    }

    public void Add(string? line)
    {
        if (line is null) return;
        lock (_lock)
        {
            _lines.Add(line);
            _more.SetResult();
            _more = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    /// <summary>Waits for the line with that text, or for a later one of them.</summary>
    /// <param name="text">What the line holds.</param>
    /// <param name="index">Which of the lines with that text, from 0.</param>
    public async Task<string> Line(string text, int index = 0)
    {
        while (true)
        {
            Task more;
            lock (_lock)
            {
                if (_lines.Where(line => line.Contains(text, StringComparison.Ordinal)).Skip(index).FirstOrDefault() is { } found) return found;
                more = _more.Task;
            }

            try
            {
                await more.WaitAsync(Patience);
            }
            catch (TimeoutException e)
            {
                throw new TimeoutException($"The server never wrote '{text}', only:\n{Text}", e);
            }
        }
    }
}
