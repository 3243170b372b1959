[Rule("GR3008", "due-after-parent", Category.Alignment, Severity.Warning,
    Message = "This is due on {0}, too late for {1}, which it supports and which is due on {2}; bring it forward, or move {1}")]
static Finding? Check(Goal goal)
{
    if (goal.IsClosed || (goal.IsObjective ? goal.OwnDue : goal.DueDate) is not { } due) return null;
    var parent = goal.Supports
        .Select(support => support.Goal)
        .Where(other => other is { IsClosed: false } && other.DueDate < due)
        .MinBy(other => other!.DueDate);
    return parent is null ? null : Finding.At(Place(goal, due), due, parent.Id, parent.DueDate).RelatedTo([parent.Location]);
}

// Where the date comes from the objective or the cycle, the goal's own is what is missing.
static Location Place(Goal goal, DateOnly due) =>
    goal.Due is null && goal.Measures.FirstOrDefault(measure => measure.Due == due) is { } measure
        ? measure.At("due", due.ToString("O"))
        : goal.At("due", goal.Due?.ToString("O") ?? "");
