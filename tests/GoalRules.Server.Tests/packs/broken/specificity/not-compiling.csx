[Rule("BROKEN1001", "not-compiling", Category.Specificity, Severity.Error, Message = "Never said")]
static Finding? Check(Goal goal) => goal.NoSuchProperty;
