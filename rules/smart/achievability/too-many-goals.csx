[Rule("GR2008", "too-many-goals", Category.Achievability, Severity.Warning,
    Message = "{0} answers for {1}")]
static IEnumerable<Finding> Check(Person person, Options options)
{
    if (!person.Submission.IsComplete(SubmissionList.Goals)) yield break;
    var goals = person.Goals.Where(goal => !goal.IsKeyResult && goal.Status != GoalStatus.Dropped).ToList();
    var open = goals.Where(goal => !goal.IsClosed).ToList();
    if (open.Count > options.Limit)
    {
        yield return Finding.At(person.Location, person.Id, $"{open.Count} goals, and more than {options.Limit} crowd each other out; keep the ones that matter most")
            .RelatedTo(open.Select(goal => goal.Location));
    }

    if (!AddUp(open) && !AddUp(goals))
    {
        var total = new Quantity(Total(open), "%");
        yield return Finding.At(person.Location, person.Id, $"goals whose weights add up to {total}, so nobody can tell how much each counts; share out 100 % among them")
            .RelatedTo(open.Select(goal => goal.At("weight")));
    }
}

// Where a weight is missing, only too much can be told. Thirds and sevenths are rounded.
static bool AddUp(List<Goal> goals) =>
    Total(goals) is var total && (Math.Abs(total - 100) <= 0.5 || (total < 100 && goals.Any(goal => goal.Weight is null)) || goals.Count == 0);

static double Total(List<Goal> goals) => goals.Sum(goal => goal.Weight ?? 0);

record Options(int Limit = 5);
