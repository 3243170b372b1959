[Rule("GR1002", "vague-wording", Category.Specificity, Severity.Warning,
    Message = "The goal hangs on {0}, which two people would judge differently; say what could be counted or seen once it is met")]
static Finding? Check(Goal goal)
{
    if (goal.IsMeasuredElsewhere || goal.IsClosed || goal.Statement.Placeholders.Count > 0 || goal.Statement.VagueWords is not [var first, ..] words) return null;
    return Finding.At(first, Quoted.List(words)).RelatedTo(words.Skip(1).Select(word => word.Location)).WithSuggestion(goal.Statement.Template);
}
