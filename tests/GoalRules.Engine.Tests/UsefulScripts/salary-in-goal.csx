using System.Text.RegularExpressions;

[Rule("TST0007", "salary-in-goal", Category.Specificity, Severity.Warning, Audience = Audience.Hr, Message = "This mentions pay ({0}), which does not belong in a goal that colleagues read")]
static Finding? Check(Goal goal)
{
    const string Pattern = @"(salary|bonus|pay\s?rise|raise of [0-9]+ ?%)";
    var match = Regex.Match(goal.Statement.Text, Pattern, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase);
    if (!match.Success) return null;
    var (start, length) = (match.Index, match.Length);
    return Finding.At(goal.Statement.At(new TextSpan(start, length)), match.Groups[1].Value.Trim());
}
