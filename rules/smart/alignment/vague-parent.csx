[Rule("GR3018", "vague-parent", Category.Alignment, Severity.Info,
    Message = "This cannot be specific while the goal that it supports, '{0}', is not; ask its owner first what that goal is measured by")]
static IEnumerable<Finding> Check(Goal goal) =>
    goal.IsUnclear && !goal.IsClosed
        ? from support in goal.Supports
          where support.Goal is { IsClosed: false, IsUnclear: true }
          select Finding.At(goal.At("supports"), support.Goal!.DisplayName).RelatedTo([support.Goal.Statement.Location])
        : [];
