[Rule("TST0003", "several-catches", Category.Specificity, Severity.Info, Message = "the goal's number {0} is none")]
static Finding? Check(Goal goal)
{
    try
    {
        return NumberOf(goal) is >= 0 ? null : Finding.At(goal.Location, goal.Id);
    }
    catch (ArgumentException) when (goal.Id.Length > 3)
    {
        return null;
    }
    catch when (goal.Id.Length > 2)
    {
        return null;
    }
    catch
    {
        return null;
    }
}

static int? NumberOf(Goal goal)
{
    try
    {
        return int.Parse(goal.Id.TrimStart('G'));
    }
    catch (OverflowException)
    {
        return null;
    }
    catch (FormatException e) when (e.Message.Length > 0)
    {
        return -e.Message.Length;
    }
}
