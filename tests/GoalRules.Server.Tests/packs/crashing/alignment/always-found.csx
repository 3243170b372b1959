[Rule("CRASH3001", "always-found", Category.Alignment, Severity.Hint, Message = "The other rules still answer")]
static Finding? Check(Goal goal) => Finding.At(goal.At("supports"));
