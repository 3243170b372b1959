[Rule("TST0001", "type-of-a-generic", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    Use<Goal>();
    return null;
}

static string Use<T>() => typeof(T).FullName!; // refused: it opens reflection
