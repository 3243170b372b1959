[Rule("TST0001", "arrow-calls-itself", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal) => Deeper(goal);

static Finding? Deeper(Goal goal) => Deeper(goal) ?? null;
