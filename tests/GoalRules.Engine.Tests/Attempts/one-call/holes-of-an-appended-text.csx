using System.Globalization;
using System.Text;

[Rule("TST0001", "holes-of-an-appended-text", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var lines = new StringBuilder();
    lines.Append($"{goal.Id,1000000000}"); // refused: wide
    lines.AppendLine(CultureInfo.InvariantCulture, $"{goal.Weight:F999999999}"); // refused: digits
    lines.Append(string.Create(CultureInfo.InvariantCulture, $"{goal.Id,1000000000}")); // refused: wide
    lines.Append(CultureInfo.InvariantCulture, $"{goal.Id}" + $"{goal.Id}"); // refused: one text with all the holes
    return null;
}
