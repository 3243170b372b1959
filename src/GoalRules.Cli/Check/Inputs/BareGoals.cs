using System.Text.Json;

namespace GoalRules.Cli;

/// <summary>Goals of which only id and statement are read, each a submission of its own.</summary>
internal sealed class BareGoals
{
    private readonly Dictionary<string, (int Line, int Start)> _lines = new(StringComparer.Ordinal);
    private readonly List<Submission> _submissions = [];
    private readonly List<string> _passedOver = [];

    /// <returns>What is wrong with the line; null where there is nothing.</returns>
    public string? Add(JsonLinesInput.Line line, JsonElement goal)
    {
        if (!goal.TryGetProperty("id", out var id)) return "has no 'id'; give it one that no other line has";
        if (id.ValueKind != JsonValueKind.String) return "has an 'id' that is no text; put it in quotes";
        if (goal.GetProperty("statement") is not { ValueKind: JsonValueKind.String } statement) return "has a 'statement' that is no text; put it in quotes";
        var submission = new Submission { Goals = [new Goal { Id = id.GetString()!, Statement = statement.GetString()! }] };
        if (submission.Validate() is [var violation, ..]) return $"{violation.Path["goals[0].".Length..]} {violation.Problem}";
        if (!_lines.TryAdd(id.GetString()!, (line.Number, line.Start))) return $"has the id '{id.GetString()}' of line {_lines[id.GetString()!].Line}; give each its own";
        _submissions.Add(submission);
        foreach (var property in goal.EnumerateObject())
        {
            if (property.Name is not ("id" or "statement") && !_passedOver.Contains(property.Name)) _passedOver.Add(property.Name);
        }

        return null;
    }

    public Input Input(string name, InputText text, IReadOnlyList<InputProblem> problems) => new(name)
    {
        Submissions = _submissions,
        IsGoalList = true,
        Places = JsonPlaces.OfGoals(text, _lines.Select(line => (line.Key, line.Value.Start))),
        Problems = problems,
        Notice = _passedOver.Count == 0 ? "" : $"of each goal only id and statement are read; passed over: {string.Join(", ", _passedOver)}",
    };
}
