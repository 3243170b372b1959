[Rule("GR1014", "no-rationale", Category.Specificity, Severity.Hint,
    Message = "{0} handed this goal to {1}, and nothing says why; add a sentence on what it is for, so that its owner can choose the way")]
static Finding? Check(Goal goal) =>
    goal.IsHandedDown && !goal.IsClosed && !IsExplained(goal) && !(goal.Objective is { } objective && IsExplained(objective))
        ? Finding.At(goal.At("description"), goal.ProposedById, goal.EffectiveOwnerId)
        : null;

static bool IsExplained(Goal goal) => goal.Description.Text.Trim().Length > 0 || goal.Statement.GivesReason;
