[Rule("GR3017", "talent-without-ownership", Category.Alignment, Severity.Info, Audience = Audience.Hr,
    Message = "{0} is marked as high potential and {1}; agree on a goal with {0} that is hard but believable")]
static Finding? Check(Person person, Options options)
{
    if (!person.HighPotential || !person.Submission.IsComplete(SubmissionList.Goals)) return null;
    var goals = person.Goals.Where(goal => !goal.IsClosed).ToList();
    if (goals.Count == 0) return Finding.At(person.Location, person.Id, "owns no goal");
    return goals.All(goal => IsEasy(goal, options.MostChance))
        ? Finding.At(person.Location, person.Id, "owns easy goals only").RelatedTo(goals.Take(10).Select(goal => goal.Location))
        : null;
}

// Where a chance is not known, the goal may well be hard.
static bool IsEasy(Goal goal, double chance) => goal.Measures.Count > 0 && goal.Measures.All(measure => measure.Outlook is { IsReliable: true } outlook && outlook.Chance > chance);

record Options(double MostChance = 0.95);
