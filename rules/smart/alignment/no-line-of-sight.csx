[Rule("GR3004", "no-line-of-sight", Category.Alignment, Severity.Warning,
    Message = "This goal leads up to no company objective: {0}")]
static Finding? Check(Goal goal) =>
    goal is { IsClosed: false, IsCompanyObjective: false, Supports: [_, ..] } && goal.Submission.IsComplete(SubmissionList.Goals)
    && WhereItEnds(goal) is { } end
        ? Finding.At(Place(goal), end).RelatedTo(goal.Top is { } top ? [top.Location] : [])
        : null;

static Location Place(Goal goal) => goal.Supports is [var only] ? goal.At("supports[0].goal", only.GoalId) : goal.At("supports");

// An id that nobody knows may stand for a goal that does lead up.
static string? WhereItEnds(Goal goal) => goal.Top switch
{
    null => "its way up runs in a circle; break it, and link one of its goals to a company objective",
    { IsCompanyObjective: true } => null,
    { } top when top.Supports.Any(support => support.Goal is null) => null,
    { } top => $"its way up ends at {top.Id}, which supports nothing; {Remedy(top)}",
};

static string Remedy(Goal top) => top.Submission.HasCompanyObjective
    ? $"link {top.Id} to the {(top.Level > GoalLevel.Department ? "department goal" : "company objective")} that it serves"
    : $"there is no company objective yet, so whoever sets the strategy should write the one that {top.Id} serves";
