[Rule("GR3002", "unknown-reference", Category.Alignment, Severity.Error,
    Message = "There is no {1} '{0}', so nobody can follow this link; correct the id, or remove it")]
static IEnumerable<Finding> Check(Goal goal) =>
    from unknown in goal.UnknownReferences.Concat(goal.Measures.SelectMany(measure => measure.Metric?.UnknownReferences ?? []))
    select Finding.At(unknown.Location, unknown.Id, unknown.Kind);
