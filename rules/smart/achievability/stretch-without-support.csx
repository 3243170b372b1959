[Rule("GR2015", "stretch-without-support", Category.Achievability, Severity.Warning,
    Message = "This goal is meant to stretch people, but names neither milestones nor resources to get there; add what it takes, or set a target within reach")]
static Finding? Check(Goal goal) =>
    goal is { Stretch: true, IsClosed: false } && !goal.KeyResults.Append(goal).Append(goal.Objective).Any(HasSupport)
        ? Finding.At(goal.At("stretch", "true"))
        : null;

static bool HasSupport(Goal? goal) => goal is { Milestones: [_, ..] } or { Resources: [_, ..] };
