[Rule("TST0005", "same-goal-twice", Category.Alignment, Severity.Warning, Message = "{0} people have the same goal as {1}; let it be one that they share")]
static IEnumerable<Finding> Check(Submission submission) =>
    from goal in submission.Goals
    where !goal.IsClosed
    group goal by Key(goal.Statement.Text) into same
    where same.Key.Length > 0 && same.Count() > 1
    orderby same.Count() descending, same.Key
    let first = same.MinBy(goal => goal.Id)!
    select Finding.At(first.Location, same.Count(), first.Id).RelatedTo(same.Skip(1).Select(goal => goal.Location));

static string Key(string text) =>
    string.Join(' ', text.ToUpperInvariant().Split([' ', ',', '.', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct().Order(StringComparer.Ordinal));
