[Rule("TST0001", "parsable", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    _ = Read<int>("1");
    return null;
}

static T Read<T>(string text) where T : IParsable<T> => T.Parse(text, null); // refused: IParsable
