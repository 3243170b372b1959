[Rule("GR3013", "cycle-too-long", Category.Alignment, Severity.Info,
    Message = "This operational goal runs {0} days, from {1} to {2}; day-to-day work changes faster than that, so set it for a quarter at a time")]
static Finding? Check(Goal goal, Options options) =>
    goal is { Operational: true, IsClosed: false, DueDate: { } due } && (goal.Start ?? goal.Submission.Cycle?.Start) is { } start
    && due.DayNumber - start.DayNumber + 1 is var days && days > options.Days
        ? Finding.At(goal.At("due", goal.Due?.ToString("O") ?? ""), days, start, due)
        : null;

// The longest quarter has 92 days.
record Options(int Days = 92);
