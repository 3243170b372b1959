using System.Text.Json;
using GoalRules.Protocol;
using Google.Protobuf.Reflection;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Cli;

/// <summary>
/// A JSON object a line: goals that have nothing to do with each other, or the parts of one submission. A line that cannot be understood is
/// named, and the others are read.
/// </summary>
internal sealed class JsonLinesInput(string name, InputText text, InputSettings settings)
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly List<InputProblem> _problems = [];
    private readonly BareGoals _goals = new();
    private readonly SubmissionParts _parts = new();
    private int _firstGoal;
    private int _firstPart;

    /// <summary>Whether an object is one of those that this reads.</summary>
    public static bool IsGoalOrPart(JsonElement line) => line.TryGetProperty("statement", out _) || line.EnumerateObject().Any(IsOfSubmission);

    public Input Read()
    {
        var bytes = text.Bytes;
        for (var start = 0; start < bytes.Length;)
        {
            var length = bytes.AsSpan(start).IndexOf((byte)'\n');
            if (length < 0) length = bytes.Length - start;
            ReadLine(new Line(text.At(start).Line, start, bytes.AsMemory(start, length)));
            start += length + 1;
        }

        if (_firstPart == 0) return _goals.Input(name, text, _problems);
        var places = JsonPlaces.OfSubmission(text, _parts.Roots);
        var submission = SubmissionReader.Read(_parts.Whole, places, _problems, keepRest: true);
        return SubmissionReader.Input(name, submission, places, _problems, settings);
    }

    private void ReadLine(Line line)
    {
        if (line.Json.Span.Trim(" \t\r"u8).IsEmpty) return;
        if (Utf8Words.FirstInvalid(line.Json.Span) is { } invalid)
        {
            _problems.Add(InputReader.NotUtf8(text, line.Start + invalid));
            return;
        }

        try
        {
            using var json = JsonDocument.Parse(line.Json, Strict);
            if (json.RootElement.ValueKind != JsonValueKind.Object) Add(line, "is no object {…}; write one on each line");
            else if (json.RootElement.TryGetProperty("statement", out _)) ReadGoal(line, json.RootElement);
            else if (json.RootElement.EnumerateObject().Any(IsOfSubmission)) ReadPart(line);
            else Add(line, "is neither a goal nor a part of a submission; give it a 'statement', or a list such as 'goals'");
        }
        catch (JsonException e)
        {
            _problems.Add(new InputProblem(text.At(line.Start + (int)(e.BytePositionInLine ?? 0)), $"is not JSON: {e.Message.Split(" LineNumber:")[0]}"));
        }
        catch (InvalidOperationException)
        {
            Add(line, "holds half a character; write valid Unicode");
        }
    }

    private void ReadGoal(Line line, JsonElement goal)
    {
        if (_firstPart > 0)
        {
            Add(line, $"is a goal, and line {_firstPart} is a part of a submission; put them into two files");
            return;
        }

        if (_firstGoal == 0) _firstGoal = line.Number;
        if (_goals.Add(line, goal) is { } problem) Add(line, problem);
    }

    private void ReadPart(Line line)
    {
        if (_firstGoal > 0)
        {
            Add(line, $"is a part of a submission, and line {_firstGoal} is a goal; put them into two files");
            return;
        }

        if (_firstPart == 0) _firstPart = line.Number;
        var mistakes = StrictJson.Mistakes(line.Json.ToArray(), Wire.Submission.Descriptor);
        if (mistakes.Count > 0) _problems.AddRange(mistakes.Select(mistake => JsonInput.Problem(mistake, new Place(line.Number, mistake.Column))));
        else if (_parts.Add(line) is { } problem) Add(line, problem);
    }

    private static bool IsOfSubmission(JsonProperty property) => Wire.Submission.Descriptor.Fields.InDeclarationOrder().Any(field => IsNamed(field, property.Name));

    private static bool IsNamed(FieldDescriptor field, string name) => field.JsonName == name || field.Name == name;

    private void Add(Line line, string problem) => _problems.Add(new InputProblem(new Place(line.Number, 1), problem));

    /// <param name="Number">From 1.</param>
    /// <param name="Start">The offset of its first byte.</param>
    internal readonly record struct Line(int Number, int Start, ReadOnlyMemory<byte> Json);
}
