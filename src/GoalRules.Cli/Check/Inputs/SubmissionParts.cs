using Google.Protobuf.Reflection;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Cli;

/// <summary>A submission that comes in parts, whose lists are joined.</summary>
internal sealed class SubmissionParts
{
    private readonly Dictionary<FieldDescriptor, int> _saidOn = [];
    private readonly List<int> _roots = [];

    public Wire.Submission Whole { get; } = new();

    /// <summary>Where the parts begin.</summary>
    public IReadOnlyList<int> Roots => _roots;

    /// <returns>What is wrong with the line; null where there is nothing.</returns>
    public string? Add(JsonLinesInput.Line line)
    {
        var part = JsonInput.Parse(line.Json.Span);
        var single = Wire.Submission.Descriptor.Fields.InDeclarationOrder().Where(field => !field.IsRepeated && IsGiven(field, part)).ToArray();
        foreach (var field in single)
        {
            if (_saidOn.TryGetValue(field, out var other) && !field.Accessor.GetValue(part).Equals(field.Accessor.GetValue(Whole)))
                return $"has another '{field.JsonName}' than line {other}; keep one of them";
        }

        foreach (var field in single) _saidOn.TryAdd(field, line.Number);
        Whole.MergeFrom(part);
        _roots.Add(line.Start);
        return null;
    }

    private static bool IsGiven(FieldDescriptor field, Wire.Submission part) => field.HasPresence ? field.Accessor.HasValue(part) : field.Accessor.GetValue(part) is string { Length: > 0 };
}
