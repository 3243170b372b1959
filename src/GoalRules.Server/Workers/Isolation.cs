namespace GoalRules.Server;

/// <summary>Where the packs of organisations are compiled and run.</summary>
public enum Isolation
{
    /// <summary>In the server itself.</summary>
    InProcess,

    /// <summary>In worker processes of each organisation's own, with the protections that this system offers.</summary>
    Process,

    /// <summary>As <see cref="Process"/>; where a protection cannot be had, the server does not start.</summary>
    Require,
}
