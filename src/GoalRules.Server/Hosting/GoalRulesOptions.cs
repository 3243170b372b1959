using GoalRules.Engine;

namespace GoalRules.Server;

/// <summary>The section <c>GoalRules</c> of the configuration.</summary>
public sealed record GoalRulesOptions
{
    public const string Section = "GoalRules";

    /// <summary>The folder of the packs that come with the server.</summary>
    public string BuiltInPacks { get; set; } = Path.Combine(AppContext.BaseDirectory, "rules");

    /// <summary>
    /// Further folders, separated like those of PATH: each a pack, a folder of packs, or a folder of organisations that hold packs.
    /// The environment variable <c>GOALRULES_PACKS</c> sets the same.
    /// </summary>
    public string Packs { get; set; } = "";

    /// <summary>The pack of a request that names none.</summary>
    public string DefaultPack { get; set; } = "smart";

    /// <summary>The folder in which compiled scripts are kept; empty: one of the current user's; "none": they are not kept.</summary>
    public string Cache { get; set; } = "";

    /// <summary>
    /// Whether CheckRule answers. It runs whatever code callers send, so where nothing is said it does where that happens in a worker, and
    /// not in the server itself.
    /// </summary>
    public bool? CheckRule { get; set; }

    /// <summary>Where the packs of organisations are compiled and run.</summary>
    public Isolation Isolation { get; set; }

    /// <summary>What workers may take.</summary>
    public WorkersOptions Workers { get; set; } = new();

    /// <summary>Of a worker only.</summary>
    public WorkerOptions Worker { get; set; } = new();

    internal bool HasWorkers => Isolation != Isolation.InProcess;

    internal bool ChecksRules => CheckRule ?? HasWorkers;

    public LimitOptions Limits { get; set; } = new();

    public BudgetOptions Budgets { get; set; } = new();
}

/// <summary>What a rule may use before it is stopped. The first decides, the next two are backstops; all of them grow a little with the submission.</summary>
public sealed record BudgetOptions
{
    private static readonly Budgets Defaults = new();

    /// <summary>Steps of one rule on one goal or other subject: turns of loops, calls of functions and the like.</summary>
    public long Charges { get; set; } = Defaults.Charges;

    /// <summary>Time of one rule on one subject.</summary>
    public int Milliseconds { get; set; } = Defaults.Milliseconds;

    /// <summary>Memory that one rule allocates on one subject, in MiB.</summary>
    public int Megabytes { get; set; } = Defaults.Megabytes;

    /// <summary>Time of all rules on one submission.</summary>
    public int RequestMilliseconds { get; set; } = Defaults.RequestMilliseconds;

    /// <summary>In how many evaluations in a row a rule crashes or is stopped before it is not run any more.</summary>
    public int QuarantineAfter { get; set; } = Defaults.QuarantineAfter;

    internal Budgets ForRules => new()
    {
        Charges = Charges,
        Milliseconds = Milliseconds,
        Megabytes = Megabytes,
        RequestMilliseconds = RequestMilliseconds,
        QuarantineAfter = QuarantineAfter,
    };
}

/// <summary>How much one request may hold.</summary>
public sealed record LimitOptions
{
    /// <summary>Bytes of a request, on both ports.</summary>
    public int RequestBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>UTF-16 units of one text.</summary>
    public int TextLength { get; set; } = new SubmissionLimits().TextLength;

    /// <summary>Goals, and likewise metrics, sets, teams and people, of one submission.</summary>
    public int Subjects { get; set; } = 100_000;

    /// <summary>Streams that may be open at once. Each holds requests of at most <see cref="RequestBytes"/> or so, and their answers.</summary>
    public int Streams { get; set; } = 32;

    /// <summary>Large submissions that may come in parts, or be evaluated, at once. Each may take three kilobytes of memory for each of its goals.</summary>
    public int Portfolios { get; set; } = 1;

    /// <summary>Goals, and likewise metrics, sets, teams and people, of a submission that comes in parts.</summary>
    public int PortfolioSubjects { get; set; } = 2_000_000;

    internal SubmissionLimits ForPortfolios => ForSubmissions with { Subjects = PortfolioSubjects };

    internal SubmissionLimits ForSubmissions => new() { TextLength = TextLength, Subjects = Subjects };
}
