namespace GoalRules.Server;

/// <summary>Why a worker, or a call that it was at, came to an end.</summary>
internal enum WorkerEnd
{
    /// <summary>Something killed it, or it left by itself.</summary>
    Died,

    /// <summary>The runtime gave up, as it does on endless recursion.</summary>
    Crashed,

    /// <summary>It owed an answer for too long, and was killed.</summary>
    Hung,

    /// <summary>It took too much memory, and was killed.</summary>
    TooLarge,

    /// <summary>It is no longer needed.</summary>
    Retired,

    /// <summary>It goes on, but broke off the call.</summary>
    Failed,
}
