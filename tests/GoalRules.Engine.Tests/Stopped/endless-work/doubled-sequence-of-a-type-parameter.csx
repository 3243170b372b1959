[Rule("TST0001", "doubled-sequence-of-a-type-parameter", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    IEnumerable<int> numbers = [1];
    for (var i = 0; i < 40; i++) numbers = Twice(numbers);
    return Finding.At(goal.Location, Count(numbers));
}

static IEnumerable<int> Twice<T>(T numbers) where T : IEnumerable<int> => numbers.Concat(numbers);

static int Count<T>(T numbers) where T : IEnumerable<int> => numbers.Count();
