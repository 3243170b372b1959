namespace GoalRules.Engine;

/// <summary>
/// What a rule may use before it is stopped. The count of charges decides, so that the same submission always stops at the same place;
/// time and memory are backstops for what a count does not see, generous enough that a busy machine does not stop a rule that means well.
/// </summary>
public sealed record Budgets
{
    // What the rules share, such as the graph of all goals, is worked out by whichever of them asks first.
    private const long ChargesPerSubject = 20;
    private const long BytesPerSubject = 4096;
    private const long SubjectsPerMillisecond = 20;

    /// <summary>Turns of loops, calls of functions and the like, of one rule on one subject, and a few more for each subject of the submission.</summary>
    public long Charges { get; init; } = 1_000_000;

    /// <summary>Time of one rule on one subject, and a little more for each subject of the submission.</summary>
    public int Milliseconds { get; init; } = 5000;

    /// <summary>Memory that one rule allocates on one subject, in MiB, and a little more for each subject of the submission.</summary>
    public int Megabytes { get; init; } = 32;

    /// <summary>Time of all rules on one submission, and as many milliseconds more as it has subjects.</summary>
    public int RequestMilliseconds { get; init; } = 10_000;

    /// <summary>In how many evaluations in a row a rule crashes or is stopped before it is not run any more.</summary>
    public int QuarantineAfter { get; init; } = 5;

    /// <returns>What is wrong with them, each with the name of its property; empty where they can be worked with.</returns>
    public IReadOnlyList<Violation> Validate()
    {
        var violations = new List<Violation>();
        AtLeast(1000, Charges, nameof(Charges));
        AtLeast(10, Milliseconds, nameof(Milliseconds));
        AtLeast(1, Megabytes, nameof(Megabytes));
        AtLeast(10, RequestMilliseconds, nameof(RequestMilliseconds));
        AtLeast(1, QuarantineAfter, nameof(QuarantineAfter));
        return violations;

        void AtLeast(long least, long value, string name)
        {
            if (value < least) violations.Add(new Violation(name, FormattableString.Invariant($"is {value}; write {least} or more")));
        }
    }

    internal MeterLimits ForRule(int subjects) => new(
        Charges + (subjects * ChargesPerSubject),
        (Megabytes * 1024L * 1024) + (subjects * BytesPerSubject),
        Milliseconds + (subjects / SubjectsPerMillisecond));
}
