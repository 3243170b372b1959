[Rule("GR1008", "placeholder-left", Category.Specificity, Severity.Error,
    Message = "'{0}' is still a gap; fill it in before anybody commits to the goal")]
static IEnumerable<Finding> Check(Goal goal) =>
    from gap in goal.Statement.Placeholders.Concat(goal.Description.Placeholders)
    select Finding.At(gap, gap.Text);
