using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

[Rule("TST0001", "handler-by-name", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    DefaultInterpolatedStringHandler text = $"{goal.Id}"; // refused: DefaultInterpolatedStringHandler
    var handler = new StringBuilder.AppendInterpolatedStringHandler(1, 1, new StringBuilder()); // refused: AppendInterpolatedStringHandler
    handler.AppendFormatted(goal.Id, 1000000000); // refused: AppendInterpolatedStringHandler
    return null;
}
