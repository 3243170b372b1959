[Rule("GR3002", "unknown-reference", Category.Alignment, Severity.Error,
    Message = "There is no {1} '{0}', so nobody can follow this link; correct the id, add the {1} that it means, or remove it")]
static IEnumerable<Finding> Check(Subject subject) =>
    from unknown in subject.UnknownReferences
    select Finding.At(unknown.Location, unknown.Id, unknown.Kind);
