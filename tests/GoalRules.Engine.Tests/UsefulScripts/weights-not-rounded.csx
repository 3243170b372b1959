[Rule("TST0009", "weights-not-rounded", Category.Alignment, Severity.Hint, Message = "Weights of {0} add up to {1:0.0} %; {2}")]
static Finding? Check(Person person)
{
    var weights = person.Goals.Where(goal => goal.Weight.HasValue).Select(goal => (goal.Id, Weight: goal.Weight!.Value)).ToList();
    if (weights.Count == 0) return null;
    var sum = weights.Sum(each => each.Weight);
    var odd = weights.Where(each => each.Weight % 5 != 0).OrderBy(each => each.Weight).ToArray();
    var advice = odd.Length == 0 ? "shares are fine" : "round " + string.Join(", ", odd.Select(each => $"{each.Id} ({each.Weight,6:F1})"));
    return Math.Abs(sum - 100) > 0.01 || odd.Any() ? Finding.At(person.Location, person.Id, sum, advice) : null;
}
