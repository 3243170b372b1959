[Rule("GR3005", "level-skipped", Category.Alignment, Severity.Info,
    Message = "This {0} goal supports '{1}', {2} goal, {3}")]
static IEnumerable<Finding> Check(Goal goal)
{
    if (goal.IsClosed) yield break;
    for (var i = 0; i < goal.Supports.Count; i++)
    {
        if (goal.Supports[i].Goal is { } upper && Problem(goal, upper) is { } problem)
            yield return Finding.At(goal.At($"supports[{i}].goal", upper.Id), Word(goal.Level), upper.DisplayName, Named.Level(upper.Level), problem).RelatedTo([upper.Location]);
    }
}

static string? Problem(Goal goal, Goal upper) =>
    upper.Level > goal.Level ? "but support leads up; turn the link round, or hang this goal on one of its own level or above"
    : upper.LevelBetween(goal) is { } between ? $"past the {Word(between)} goals that lie between; link it to the one of these that it helps to reach"
    : null;

static string Word(GoalLevel? level) => $"{level}".ToLowerInvariant();
