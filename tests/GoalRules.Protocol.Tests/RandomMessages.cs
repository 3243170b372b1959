using CsCheck;
using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace GoalRules.Protocol.Tests;

/// <summary>Messages whose fields are set or not and hold anything that fits them.</summary>
internal static class RandomMessages
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.OneOf("", "é", "\U0001F600", "\"\\/\b\f\n\r\t\0", "</script>", "2026-01-31"),
        Gen.String[Gen.Char['\u0000', '\ud7ff'], 0, 10]);

    /// <param name="descriptor">What kind of message.</param>
    /// <param name="dates">What stands where a date belongs; absent: any text.</param>
    public static Gen<IMessage> Of(MessageDescriptor descriptor, Gen<string>? dates = null) => Messages.Fields(descriptor).Aggregate(
        Gen.Const(() => Messages.New(descriptor)),
        (messages, field) => Gen.Select(messages, Value(field, dates ?? Texts).List[0, field.IsRepeated ? 2 : 1], (message, values) =>
        {
            foreach (var value in values) Messages.Put(message, field, value);
            return message;
        }));

    private static Gen<object> Value(FieldDescriptor field, Gen<string> dates) => field.FieldType switch
    {
        FieldType.Message => Of(field.MessageType, dates).Select(message => (object)message),
        FieldType.String when FullSubmission.IsDate(field) => dates.Select(date => (object)date),
        FieldType.String => Texts.Select(text => (object)text),
        FieldType.Bool => Gen.Bool.Select(flag => (object)flag),
        FieldType.Int32 => Gen.Int.Select(number => (object)number),
        FieldType.Double => Gen.Double.Where(double.IsFinite).Select(number => (object)number),
        FieldType.Enum => Gen.Int[0, field.EnumType.Values.Count - 1].Select(number => Enum.ToObject(field.EnumType.ClrType, number)),
        _ => throw new NotSupportedException($"{field.FullName} is a {field.FieldType}; say here what it can hold."),
    };
}
