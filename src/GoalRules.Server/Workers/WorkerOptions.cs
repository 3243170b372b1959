namespace GoalRules.Server;

/// <summary>What the workers of an organisation may take, with <see cref="Isolation.Process"/>.</summary>
public sealed record WorkersOptions
{
    /// <summary>Workers of each organisation, all started before they are needed.</summary>
    public int PerOrganization { get; set; } = 2;

    /// <summary>Organisations that have workers at once; beyond it, those that have been idle for longest give theirs up.</summary>
    public int Organizations { get; set; } = 32;

    /// <summary>The heap of one worker. What else a process needs comes on top of it, up to <see cref="OverheadMegabytes"/>.</summary>
    public int Megabytes { get; set; } = 1024;

    /// <summary>Processors that the workers of one organisation share; 0: half of them, and at least two.</summary>
    public int Processors { get; set; }

    /// <summary>How long a worker may owe an answer before it is taken to hang, and is killed.</summary>
    public TimeSpan LongestCall { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Program, runtime and compiled code of a worker, beside its heap.</summary>
    internal const int OverheadMegabytes = 384;

    internal int ProcessorsOf(int all) => Math.Min(all, Processors > 0 ? Processors : Math.Max(2, (all + 1) / 2));

    /// <exception cref="InvalidConfigurationException">A worker could not work with them.</exception>
    internal void Validate()
    {
        const string section = $"{GoalRulesOptions.Section}:{nameof(GoalRulesOptions.Workers)}";
        if (PerOrganization is < 1 or > 64) throw new InvalidConfigurationException($"{section}:{nameof(PerOrganization)} is {PerOrganization}; give each organisation 1 to 64 workers.");
        if (Organizations < 1) throw new InvalidConfigurationException($"{section}:{nameof(Organizations)} is {Organizations}; let at least 1 organisation have workers.");
        if (Megabytes is < 64 or > 1_048_576) throw new InvalidConfigurationException($"{section}:{nameof(Megabytes)} is {Megabytes}; give a worker 64 MB to 1,048,576 MB.");
        if (Processors < 0) throw new InvalidConfigurationException($"{section}:{nameof(Processors)} is {Processors}; give a number of processors, or 0 for half of them.");
        if (LongestCall < TimeSpan.FromMilliseconds(100) || LongestCall > TimeSpan.FromDays(1))
            throw new InvalidConfigurationException($"{section}:{nameof(LongestCall)} is {LongestCall:c}; give a time such as 00:01:00, from a tenth of a second to a day.");
    }
}

/// <summary>What a worker is told about itself; the server sets it, nobody else.</summary>
public sealed record WorkerOptions
{
    /// <summary>The organisation that the worker works for; empty: this is no worker.</summary>
    public string Organization { get; set; } = "";
}
