[Rule("GR1003", "nothing-measured", Category.Specificity, Severity.Error,
    Message = "'{0}' has no end: nothing here can be measured or marked done, so nobody can tell when it is reached; name a number to reach, or something to deliver")]
static Finding? Check(Goal goal) =>
    goal.IsUnmeasured && !IsJudgedFromBelow(goal)
        ? Finding.At(goal.Statement.Location, goal.Statement.OpenEndedVerb!.Text)
            .WithSuggestion("[increase or reduce] [measure] from [baseline] to [target] by [date]")
        : null;

// Without the whole list of goals, an objective's key results may be somewhere else.
static bool IsJudgedFromBelow(Goal goal) =>
    goal.IsObjective && (goal.IsMeasuredFromBelow || !goal.Submission.IsComplete(SubmissionList.Goals));
