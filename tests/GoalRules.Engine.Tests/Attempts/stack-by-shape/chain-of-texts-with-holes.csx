[Rule("TST0001", "chain-of-texts-with-holes", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    object thing = 0;
    for (var i = 0; i < 200_000; i++)
    {
        FormattableString text = $"{thing}"; // refused: of a type that is known
        thing = text;
    }

    return Finding.At(goal.Location, thing);
}
