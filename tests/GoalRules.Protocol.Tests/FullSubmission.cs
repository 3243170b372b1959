using Google.Protobuf;
using Google.Protobuf.Reflection;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Protocol.Tests;

/// <summary>A submission in which every field of every message holds a value of its own.</summary>
internal sealed class FullSubmission
{
    private static readonly string[] Dates =
        ["asOf", "strategyChangedOn", "start", "end", "due", "agreedOn", "changedOn", "date", "doneOn", "expires"];

    private int _next;

    public static Wire.Submission Create() => (Wire.Submission)new FullSubmission().Fill(Wire.Submission.Descriptor);

    public static bool IsDate(FieldDescriptor field) => Dates.Contains(field.JsonName);

    private IMessage Fill(MessageDescriptor descriptor)
    {
        var message = Messages.New(descriptor);
        foreach (var field in Messages.Fields(descriptor))
        {
            Messages.Put(message, field, Value(field));
            if (field.IsRepeated) Messages.Put(message, field, Value(field));
        }

        return message;
    }

    private object Value(FieldDescriptor field)
    {
        _next++;
        return field.FieldType switch
        {
            FieldType.Message => Fill(field.MessageType),
            FieldType.String when IsDate(field) => new DateOnly(2026, 1, 1).AddDays(_next).ToString("yyyy-MM-dd"),
            FieldType.String => $"{field.Name} {_next}",
            FieldType.Bool => true,
            FieldType.Int32 => _next,
            FieldType.Double => _next + 0.5,
            FieldType.Enum => Enum.ToObject(field.EnumType.ClrType, (_next % (field.EnumType.Values.Count - 1)) + 1),
            _ => throw new NotSupportedException($"{field.FullName} is a {field.FieldType}; say here what it holds."),
        };
    }
}
