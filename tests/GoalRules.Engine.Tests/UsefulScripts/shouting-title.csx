[Rule("TST0001", "shouting-title", Category.Specificity, Severity.Hint, Message = "'{0}' is written in capitals, which reads as shouting; write it as a sentence")]
static Finding? Check(Goal goal)
{
    var letters = goal.Statement.Text.Where(char.IsLetter).ToArray();
    var capitals = letters.Count(char.IsUpper);
    return letters.Length >= 10 && (double)capitals / letters.Length > 0.8 ? Finding.At(goal.Statement.Location, goal.Statement.Text.ToLowerInvariant()) : null;
}
