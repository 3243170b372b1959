[Rule("TST0001", "doubled-text-by-a-for", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = "a";
    for (var i = 0; i < 40; text += (object)text, i++) ;
    return Finding.At(goal.Location, text.Length);
}
