using System.Collections;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Protocol;

/// <summary>A report in messages that any client takes: by default they take four megabytes.</summary>
public static class ReportParts
{
    private const int MostBytes = 256 * 1024;

    private static readonly FieldDescriptor[] Lists = [.. Wire.EvaluateResponse.Descriptor.Fields.InDeclarationOrder().Where(field => field.IsRepeated)];

    /// <returns>Messages whose lists, joined, are the report's; each has what is no list, and there is one at least.</returns>
    public static IEnumerable<Wire.EvaluateResponse> Of(Wire.EvaluateResponse report)
    {
        if (report.CalculateSize() <= MostBytes)
        {
            yield return report;
            yield break;
        }

        var (part, size) = (Empty(report), 0);
        foreach (var list in Lists)
        {
            foreach (IMessage item in (IList)list.Accessor.GetValue(report))
            {
                var bytes = item.CalculateSize();
                if (size > 0 && size + bytes > MostBytes)
                {
                    yield return part;
                    (part, size) = (Empty(report), 0);
                }

                ((IList)list.Accessor.GetValue(part)).Add(item);
                size += bytes;
            }
        }

        yield return part;
    }

    private static Wire.EvaluateResponse Empty(Wire.EvaluateResponse report) => new() { RulePack = report.RulePack, AsOf = report.AsOf, Incomplete = report.Incomplete };
}
