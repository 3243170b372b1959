using System.Text.Json;

namespace GoalRules.Cli;

/// <summary>Reads a series from a line of JSON. Fields that are not of the contract are passed over.</summary>
internal sealed class SeriesLine
{
    /// <summary>Beyond this nobody can wait for the answer to be checked.</summary>
    private const int MostSteps = 100_000;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly List<string> _problems = [];

    /// <returns>The series, or null and what is wrong with the line.</returns>
    public static (Series? Series, IReadOnlyList<string> Problems) Read(ReadOnlyMemory<byte> line)
    {
        if (Utf8Words.FirstInvalid(line.Span) is { } invalid) return (null, [$"the byte 0x{line.Span[invalid]:X2} is not UTF-8; save the file as UTF-8"]);
        try
        {
            using var json = JsonDocument.Parse(line, Strict);
            if (json.RootElement.ValueKind != JsonValueKind.Object) return (null, ["is no object {…}; write one on each line"]);
            var reading = new SeriesLine();
            var series = reading.Read(json.RootElement);
            return (reading._problems.Count == 0 ? series : null, reading._problems);
        }
        catch (JsonException e)
        {
            return (null, [$"is not JSON: {e.Message.Split(" LineNumber:")[0]}"]);
        }
        catch (InvalidOperationException)
        {
            return (null, ["holds half a character; write valid Unicode"]);
        }
    }

    private Series Read(JsonElement line) => new(Label(line, "id"), Label(line, "variant"), History(line), Period(line), Questions(line));

    private static SeriesLabel? Label(JsonElement line, string name) => line.TryGetProperty(name, out var label) ? new SeriesLabel(label.GetRawText(), label.ToString()) : null;

    private double[] History(JsonElement line)
    {
        if (List(line, "history", "write the numbers, the oldest first, such as [12, 13.5, 14]") is not { } history) return [];
        var values = new double[history.GetArrayLength()];
        var i = 0;
        foreach (var item in history.EnumerateArray())
        {
            if (Number(item) is { } value) values[i] = value;
            else Add($"history[{i}] {Written(item)} is no finite number; write one for each step, without gaps");
            i++;
        }

        if (values.Length < Forecast.FewestObservations)
            Add($"history holds {Words.Counted(values.Length, "number")}; at least {Forecast.FewestObservations} are needed to say anything");
        return values;
    }

    private SeriesPeriod Period(JsonElement line)
    {
        if (!line.TryGetProperty("period", out var period)) Add($"has no 'period'; choose {Names()}");
        else if (Text(period) is { } name && SeriesPeriods.ByName.TryGetValue(name, out var known)) return known;
        else Add($"period {Written(period)} is not known; choose {Names()}");
        return SeriesPeriod.Other;

        static string Names() => string.Join(", ", SeriesPeriods.ByName.Keys);
    }

    private SeriesQuestion[] Questions(JsonElement line)
    {
        const string Example = """such as {"h": 3, "direction": "up", "target": 50}""";
        if (List(line, "questions", $"write what is asked, {Example}") is not { } questions) return [];
        return [.. questions.EnumerateArray().Select((question, i) =>
        {
            if (question.ValueKind == JsonValueKind.Object) return Question(question, $"questions[{i}]");
            Add($"questions[{i}] {Written(question)} is no question; write {Example[8..]}");
            return default;
        })];
    }

    private SeriesQuestion Question(JsonElement question, string path) => new(Steps(question, path), IsUp(question, path), Target(question, path));

    private int Steps(JsonElement question, string path)
    {
        if (Field(question, path, "h", "count the steps ahead from 1") is not { } h) return 0;
        if (h.ValueKind == JsonValueKind.Number && h.TryGetInt32(out var steps) && steps is >= 1 and <= MostSteps) return steps;
        Add($"{path}.h {Written(h)} is no number of steps ahead; write a whole one from 1 to {MostSteps}");
        return 0;
    }

    private bool IsUp(JsonElement question, string path)
    {
        if (Field(question, path, "direction", "choose up or down") is not { } direction) return false;
        if (Text(direction) is not ("up" or "down")) Add($"{path}.direction {Written(direction)} is not known; choose up or down");
        return Text(direction) == "up";
    }

    private double Target(JsonElement question, string path)
    {
        if (Field(question, path, "target", "write the number to reach") is not { } target) return 0;
        if (Number(target) is { } value) return value;
        Add($"{path}.target {Written(target)} is no finite number; write the one to reach");
        return 0;
    }

    private JsonElement? List(JsonElement line, string name, string remedy)
    {
        if (!line.TryGetProperty(name, out var list)) Add($"has no '{name}'; {remedy}");
        else if (list.ValueKind == JsonValueKind.Array) return list;
        else Add($"{name} {Written(list)} is no list; {remedy}");
        return null;
    }

    private JsonElement? Field(JsonElement question, string path, string name, string remedy)
    {
        if (question.TryGetProperty(name, out var field)) return field;
        Add($"{path} has no '{name}'; {remedy}");
        return null;
    }

    private void Add(string problem) => _problems.Add(problem);

    private static double? Number(JsonElement item) => item.ValueKind == JsonValueKind.Number && item.TryGetDouble(out var value) && double.IsFinite(value) ? value : null;

    private static string? Text(JsonElement item) => item.ValueKind == JsonValueKind.String ? item.GetString() : null;

    /// <summary>What stands there, cut where it is long.</summary>
    private static string Written(JsonElement item)
    {
        const int Most = 40;
        var text = item.GetRawText();
        return text.Length <= Most ? text : $"{text[..Most]}…";
    }
}
