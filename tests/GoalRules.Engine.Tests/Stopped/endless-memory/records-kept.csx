[Rule("TST0001", "records-kept", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var kept = new List<Item>();
    for (var i = 0; ; i++) kept.Add(new Item(i));
}

record Item(int Number);
