using System.Collections;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Protocol;

/// <summary>Submissions and reports in messages that any server and client takes: by default four megabytes.</summary>
public static class MessageParts
{
    private const int MostBytes = 256 * 1024;

    /// <returns>Submissions whose lists, joined, are the whole's; each says what can be said once.</returns>
    public static IEnumerable<Wire.Submission> Of(Wire.Submission whole) => Split(whole);

    /// <returns>Reports whose lists, joined, are the whole's; each has what is no list, and the last what teams share.</returns>
    public static IEnumerable<Wire.EvaluateResponse> Of(Wire.EvaluateResponse whole)
    {
        var parts = Split(whole).ToList();
        foreach (var part in parts[..^1]) part.Partnerships = null;
        return parts;
    }

    private static IEnumerable<T> Split<T>(T whole)
        where T : class, IMessage<T>
    {
        if (whole.CalculateSize() <= MostBytes)
        {
            yield return whole;
            yield break;
        }

        var lists = whole.Descriptor.Fields.InDeclarationOrder().Where(field => field is { IsRepeated: true, FieldType: FieldType.Message }).ToArray();
        var part = whole.Clone();
        foreach (var list in lists) Of(list, part).Clear();
        var rest = part.Clone();
        foreach (var field in whole.Descriptor.Fields.InDeclarationOrder().Where(field => field.IsRepeated)) Of(field, rest).Clear();
        var size = 0;
        foreach (var list in lists)
        {
            foreach (IMessage item in Of(list, whole))
            {
                var bytes = item.CalculateSize();
                if (size > 0 && size + bytes > MostBytes)
                {
                    yield return part;
                    (part, size) = (rest.Clone(), 0);
                }

                Of(list, part).Add(item);
                size += bytes;
            }
        }

        yield return part;

        static IList Of(FieldDescriptor list, IMessage message) => (IList)list.Accessor.GetValue(message);
    }
}
