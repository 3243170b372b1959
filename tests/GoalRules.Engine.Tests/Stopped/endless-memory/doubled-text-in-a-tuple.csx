[Rule("TST0001", "doubled-text-in-a-tuple", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var pair = (Text: "a", Other: "b");
    while (true) pair.Text += pair.Text;
}
