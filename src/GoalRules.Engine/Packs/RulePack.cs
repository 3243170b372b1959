namespace GoalRules.Engine;

/// <summary>
/// One version of a folder of rules, compiled and ready. It never changes, and any number of threads may evaluate with it at once.
/// <code>
/// using var pack = RulePack.Load("rules/smart");
/// var submission = new Submission { Goals = [new Goal { Id = "G1", Statement = "Do our best to improve NPS" }] };
/// var report = pack.Evaluate(submission);
/// </code>
/// </summary>
public sealed class RulePack : IDisposable
{
    private readonly IReadOnlyList<Rule> _rules;
    private readonly RuleLoadContext _scripts;
    private readonly Evaluator _evaluator;

    internal RulePack(RulePackVersion version, IReadOnlyList<Rule> rules, Manifest manifest, RuleLoadContext scripts, Budgets budgets)
    {
        Budgets = budgets;
        Version = version;
        Rules = [.. rules.Select(rule => rule.Descriptor)];
        _rules = rules;
        Manifest = manifest;
        _scripts = scripts;
        _evaluator = new Evaluator(version, rules, manifest.Scoring, manifest.Gate, budgets);
    }

    public RulePackVersion Version { get; }

    public string Name => Version.Name;

    public string Description => Manifest.Description;

    /// <summary>The name of the pack whose rules and settings this one takes over; empty where it stands alone.</summary>
    public string Extends => Manifest.Extends ?? "";

    /// <summary>The capital letters that the ids of its own rules begin with.</summary>
    public string Prefix => Manifest.Prefix;

    /// <summary>What each of its rules may use.</summary>
    public Budgets Budgets { get; }

    /// <summary>The rules that are not run any more, because they failed again and again for somebody; empty for a pack as it should be.</summary>
    public IReadOnlyList<QuarantinedRule> QuarantinedRules => [.. _evaluator.Quarantine.All.Select(rule => new QuarantinedRule(rule.Caller, Rules.First(known => known.Id == rule.RuleId)))];

    internal Manifest Manifest { get; }

    /// <summary>The rules that are switched on, ordered by id.</summary>
    public IReadOnlyList<RuleDescriptor> Rules { get; }

    /// <summary>Reads and compiles a folder with a <c>pack.yaml</c>, together with the packs that it extends.</summary>
    /// <param name="roots">Where the packs that it extends are looked up; absent: beside it and in the folders above.</param>
    /// <param name="cache">Keeps compiled scripts from one start to the next; absent: everything is compiled.</param>
    /// <param name="budgets">What each rule may use; absent: the defaults.</param>
    /// <exception cref="RulePackException">Something in the pack is wrong; the exception names every mistake with its file and line.</exception>
    public static RulePack Load(string directory, PackRoots? roots = null, CompiledCache? cache = null, Budgets? budgets = null)
    {
        roots ??= PackRoots.Around(directory);
        return PackLoader.Load(PackFolder.Read(directory), name => roots.Find(name) is { } found ? PackFolder.Read(found) : null, cache, budgets);
    }

    /// <summary>Links and reads a submission under this pack and runs the rules over it.</summary>
    /// <param name="submission">What to evaluate; it is not changed.</param>
    /// <param name="audience">Who will see the report.</param>
    /// <param name="clock">Says which day it is (UTC) where the submission has no as-of date; absent: the system's clock.</param>
    /// <param name="limits">How large the submission may be; absent: the defaults of <see cref="SubmissionLimits"/>.</param>
    /// <param name="showLineOfSight">Whether the report tells what each goal is for and what teams share, which takes room.</param>
    /// <param name="caller">Whose submission it is, such as an organisation; a rule that fails again and again is left out for this caller only.</param>
    /// <param name="cancellationToken">Looked at between two rules and between two findings.</param>
    /// <exception cref="InvalidSubmissionException">The submission cannot be evaluated; the exception names every mistake.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Report Evaluate(
        Submission submission,
        Audience audience = Audience.Everyone,
        TimeProvider? clock = null,
        SubmissionLimits? limits = null,
        bool showLineOfSight = false,
        string caller = "",
        CancellationToken cancellationToken = default)
    {
        using var _ = InvariantCulture.Enter();
        return _evaluator.Evaluate(Link(submission, clock, limits), audience, showLineOfSight, caller, cancellationToken);
    }

    /// <summary>Does the same for a large submission, of which it keeps nothing but what it needs, and gives the report away in parts.</summary>
    /// <param name="submission">
    /// What to evaluate, which is taken over: its lists, where they are arrays, hold other subjects afterwards, so hand in what nobody else uses.
    /// </param>
    /// <param name="audience">Who will see the report.</param>
    /// <param name="showLineOfSight">Whether the report also tells what each goal is for, who supports an objective and what teams share.</param>
    /// <param name="goalsInPart">How many goals a part reports on; at least 1.</param>
    /// <param name="progress">Hears now and then how many subjects have been looked at, and of how many.</param>
    /// <param name="clock">Says which day it is (UTC) where the submission has no as-of date; absent: the system's clock.</param>
    /// <param name="limits">How large the submission may be; absent: the defaults of <see cref="SubmissionLimits"/>.</param>
    /// <param name="caller">Whose submission it is, such as an organisation; a rule that fails again and again is left out for this caller only.</param>
    /// <param name="cancellationToken">Looked at between two rules and between two parts.</param>
    /// <returns>
    /// Parts of one report, whose lists are to be joined in this order: first the goals by id, and with the last of them all else. Joined they
    /// are what <see cref="Evaluate"/> returns. The rules have run before the first part comes.
    /// </returns>
    /// <exception cref="InvalidSubmissionException">The submission cannot be evaluated; the exception names every mistake.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IEnumerable<Report> EvaluateInParts(
        Submission submission,
        Audience audience = Audience.Everyone,
        bool showLineOfSight = false,
        int goalsInPart = 200,
        Action<int, int>? progress = null,
        TimeProvider? clock = null,
        SubmissionLimits? limits = null,
        string caller = "",
        CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(goalsInPart, 1);
        using var _ = InvariantCulture.Enter();
        return InInvariantCulture(_evaluator.EvaluateInParts(Link(submission, clock, limits, isOwned: true), audience, showLineOfSight, goalsInPart, progress, caller, cancellationToken));
    }

    /// <summary>Links and reads a submission under this pack without running its rules, for those who want to know what was understood.</summary>
    /// <param name="submission">What to read; it is not changed.</param>
    /// <param name="clock">Says which day it is (UTC) where the submission has no as-of date; absent: the system's clock.</param>
    /// <param name="limits">How large the submission may be; absent: the defaults of <see cref="SubmissionLimits"/>.</param>
    /// <returns>The goals by id, each with its statement, ready to be asked.</returns>
    /// <exception cref="InvalidSubmissionException">The submission cannot be read; the exception names every mistake.</exception>
    public IReadOnlyList<Goal> Read(Submission submission, TimeProvider? clock = null, SubmissionLimits? limits = null) => Link(submission, clock, limits).Goals;

    /// <summary>Tells of each rule that is left out from now on. There is one listener at most.</summary>
    public void WhenQuarantined(Action<QuarantinedRule> tell) => _evaluator.WhenQuarantined = tell;

    /// <summary>The same pack with one rule only, for that rule's spec. It shares this pack's scripts and is not disposed.</summary>
    internal RulePack Only(string ruleName) => With(rules => rules.Where(rule => rule.Descriptor.Name == ruleName));

    /// <summary>The same pack with other rules. It shares this pack's scripts and is not disposed.</summary>
    internal RulePack With(Func<IReadOnlyList<Rule>, IEnumerable<Rule>> choose) => new(Version, [.. choose(_rules)], Manifest, _scripts, Budgets);

    /// <returns>What a pack can set about a rule, and what it is set to here.</returns>
    internal IReadOnlyList<RuleOption> OptionsOf(RuleDescriptor rule) => _rules.First(candidate => candidate.Descriptor == rule).Options;

    /// <summary>Lets the scripts go as soon as the last evaluation under way has ended.</summary>
    public void Dispose() => _scripts.Unload();

    private static IEnumerable<Report> InInvariantCulture(IEnumerable<Report> reports)
    {
        using var parts = reports.GetEnumerator();
        while (Next()) yield return parts.Current;

        bool Next()
        {
            using var _ = InvariantCulture.Enter();
            return parts.MoveNext();
        }
    }

    /// <summary>Links and reads a submission like <see cref="Read"/>, for those who want to walk from its goals to its metrics and teams.</summary>
    /// <inheritdoc cref="Read"/>
    /// <returns>The submission as rules see it.</returns>
    public Submission Link(Submission submission, TimeProvider? clock = null, SubmissionLimits? limits = null) => Link(submission, clock, limits, isOwned: false);


    private Submission Link(Submission submission, TimeProvider? clock, SubmissionLimits? limits, bool isOwned)
    {
        var violations = submission.Validate(limits);
        if (violations.Count > 0) throw new InvalidSubmissionException(violations);
        var asOf = submission.AsOf ?? DateOnly.FromDateTime((clock ?? TimeProvider.System).GetUtcNow().UtcDateTime);
        return Linker.Link(submission with { AsOf = asOf }, Manifest.Conventions, isOwned);
    }
}
