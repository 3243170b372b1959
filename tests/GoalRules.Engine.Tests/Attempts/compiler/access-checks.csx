[assembly: System.Runtime.CompilerServices.IgnoresAccessChecksTo("GoalRules")] // refused: assembly attribute

[Rule("TST0001", "access-checks", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{

    return null;
}
