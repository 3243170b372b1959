using System.Collections;
using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace GoalRules.Protocol.Tests;

/// <summary>Messages, seen through their descriptors.</summary>
internal static class Messages
{
    /// <summary>These messages and all that they are made of.</summary>
    public static IReadOnlyCollection<MessageDescriptor> Of(params IEnumerable<MessageDescriptor> roots)
    {
        var found = new HashSet<MessageDescriptor>();
        var waiting = new Queue<MessageDescriptor>(roots);
        while (waiting.TryDequeue(out var message))
        {
            if (!found.Add(message)) continue;
            foreach (var field in Fields(message).Where(field => field.FieldType == FieldType.Message)) waiting.Enqueue(field.MessageType);
        }

        return found;
    }

    public static IList<FieldDescriptor> Fields(MessageDescriptor message) => message.Fields.InDeclarationOrder();

    public static IMessage New(MessageDescriptor message) => (IMessage)Activator.CreateInstance(message.ClrType)!;

    public static void Put(IMessage message, FieldDescriptor field, object value)
    {
        if (field.IsRepeated) ((IList)field.Accessor.GetValue(message)).Add(value);
        else field.Accessor.SetValue(message, value);
    }

    /// <summary>The names of the fields that hold something, in this message and in all that it is made of.</summary>
    public static IReadOnlyCollection<string> FieldsUsedIn(IMessage message) => Used(message).Select(field => field.FullName).ToHashSet(StringComparer.Ordinal);

    public static IEnumerable<string> FieldsOf(MessageDescriptor root) => Of(root).SelectMany(Fields).Select(field => field.FullName);

    private static IEnumerable<FieldDescriptor> Used(IMessage message)
    {
        foreach (var field in Fields(message.Descriptor))
        {
            var value = field.Accessor.GetValue(message);
            var items = field.IsRepeated ? [.. ((IList)value).Cast<object>()] : IsSet(message, field, value) ? new[] { value } : [];
            if (items.Length > 0) yield return field;
            foreach (var inner in items.OfType<IMessage>().SelectMany(Used)) yield return inner;
        }
    }

    private static bool IsSet(IMessage message, FieldDescriptor field, object? value) => field.HasPresence
        ? field.Accessor.HasValue(message)
        : value is not (null or "" or false) && !(value is Enum number && Convert.ToInt32(number) == 0);
}
