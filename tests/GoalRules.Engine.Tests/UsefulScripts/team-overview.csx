using System.Globalization;
using System.Text;

[Rule("TST0003", "team-overview", Category.Alignment, Severity.Info, Message = "{0}")]
static Finding? Check(Team team)
{
    if (team.Goals.Count < 2) return null;
    var culture = CultureInfo.InvariantCulture;
    var overview = new StringBuilder();
    overview.AppendLine($"{team.Name ?? team.Id} has {team.Goals.Count} goals:");
    foreach (var goal in team.Goals)
    {
        overview.Append($"- {goal.Id,-8}");
        if (goal.Weight is { } weight) overview.Append(culture, $" ({weight:0.#} of 100)");
        overview.AppendLine(string.Create(culture, $" is due on {goal.Due:yyyy-MM-dd}"));
        overview.AppendLine($"  {goal.Measures.Count} measures, "
            + $"{goal.Statement.Text.Length} characters").AppendLine(culture, $"  {goal.Weight,8:0.0}");
    }

    return Finding.At(team.Location, overview.ToString());
}
