namespace GoalRules.Client;

/// <summary>Where the server is, and how long and how often it is asked.</summary>
public sealed class GoalRulesClientOptions
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    /// <summary>Where the server takes gRPC, by http or https.</summary>
    public Uri Address { get; set; } = new("http://127.0.0.1:7080");

    /// <summary>
    /// The organisation whose packs are seen besides the built-in ones, sent as metadata <c>goalrules-organization</c>; null: packs that
    /// belong to none.
    /// </summary>
    public string? Organization { get; set; }

    /// <summary>The time that a single evaluation may take, retries included; above 0, at most a day.</summary>
    public TimeSpan Deadline { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a single evaluation is asked for while the server is UNAVAILABLE; 1 or more, and 1 is no retry.</summary>
    public int MaxAttempts { get; set; } = 5;

    /// <summary>Requests of a bulk evaluation that are read from its source before their answers have been dealt with; 1 or more.</summary>
    public int Window { get; set; } = 64;

    /// <summary>The time that a bulk evaluation waits for its next answer, over any number of connections; above 0, at most a day.</summary>
    public TimeSpan GiveUpAfter { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>The clock of a bulk evaluation's waits and pauses, for tests that are in a hurry.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <returns>What is wrong with the options, each by its name; nothing where all is well.</returns>
    internal IEnumerable<string> Problems()
    {
        if (Address is not { IsAbsoluteUri: true, Scheme: "http" or "https" })
            yield return $"{nameof(Address)} '{Address}' is no http or https address; write it like http://127.0.0.1:7080.";
        if (Organization is not null && !IsMetadata(Organization))
            yield return $"{nameof(Organization)} '{Organization}' cannot be sent; use printable ASCII without spaces at its ends, or null for none.";
        if (!IsWait(Deadline)) yield return $"{nameof(Deadline)} is {Deadline}; it has to be above 0 and at most a day.";
        if (MaxAttempts < 1) yield return $"{nameof(MaxAttempts)} is {MaxAttempts}; 1 asks once, more retry.";
        if (Window < 1) yield return $"{nameof(Window)} is {Window}; at least 1 request has to be on its way.";
        if (!IsWait(GiveUpAfter)) yield return $"{nameof(GiveUpAfter)} is {GiveUpAfter}; it has to be above 0 and at most a day.";
        if (TimeProvider is null) yield return $"{nameof(TimeProvider)} is null; leave it as it was for the system's clock.";
    }

    private static bool IsWait(TimeSpan wait) => wait > TimeSpan.Zero && wait <= LongestWait;

    private static bool IsMetadata(string value) =>
        value.Length > 0 && value.Trim().Length == value.Length && !value.AsSpan().ContainsAnyExceptInRange(' ', '~');
}
