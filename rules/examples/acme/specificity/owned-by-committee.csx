[Rule("ACME1001", "owned-by-committee", Category.Specificity, Severity.Warning,
    Message = "'{0}' meets now and then, so nobody answers for this goal in between; name one person or a standing team")]
static Finding? Check(Goal goal) =>
    !goal.IsClosed && goal.Owner is Team team && IsCommittee(team.Name)
        ? Finding.At(goal.At("owner", team.Id), team.Name)
        : null;

static bool IsCommittee(string name) =>
    new[] { "committee", "steering group", "task force", "working group" }.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
