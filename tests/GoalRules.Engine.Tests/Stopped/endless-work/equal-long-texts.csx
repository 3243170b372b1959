[Rule("TST0001", "equal-long-texts", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new string('a', 780);
    for (var i = 0; i < 7; i++) text += text;
    var same = new string('a', 780);
    for (var i = 0; i < 7; i++) same += same;
    while (text == same) ;
    return null;
}
