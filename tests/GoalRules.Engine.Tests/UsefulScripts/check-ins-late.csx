[Rule("TST0018", "check-ins-late", Category.Achievability, Severity.Info, Message = "The last check-in was {0} days before {1:d MMM yyyy}, and confidence fell from {2} to {3}")]
static Finding? Check(Goal goal)
{
    var ordered = goal.CheckIns.OrderBy(checkIn => checkIn.Date).ToList();
    if (ordered is not [var first, .., var last]) return null;
    var today = goal.Submission.AsOf ?? last.Date;
    var quiet = today.DayNumber - last.Date.DayNumber;
    try
    {
        checked
        {
            quiet += 0;
        }
    }
    catch (OverflowException)
    {
        return null;
    }

    return quiet > 30 ? Finding.At(goal.At("checkIns"), quiet, today, $"{first.Confidence}", $"{last.Confidence}") : null;
}
