using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace GoalRules.Benchmarks;

/// <summary>A statement that somebody has read, with the labels of the guide.</summary>
/// <param name="Key">By which rows are put in an order that has nothing to do with their file's.</param>
/// <param name="Signs">What the reading sees in it.</param>
/// <param name="HasTarget">Whether the reading finds a target, so that it counts as measured whatever else it says.</param>
/// <param name="IsSure">Whether careful readers would agree on the labels.</param>
internal sealed record LabelledStatement(string Key, IReadOnlyList<string> Signs, bool HasTarget, bool IsVague, bool IsMeasured, bool IsActivity, bool IsCompound, bool IsSure)
{
    public static LabelledStatement Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var row = json.RootElement;
        var text = row.GetProperty("statement").GetString()!;
        Statement statement = text;
        return new LabelledStatement(
            Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
            statement.Signs(),
            statement.Target is not null,
            row.GetProperty("vague").GetBoolean(),
            row.GetProperty("measure_kind").GetString() != "none",
            row.GetProperty("activity_not_outcome").GetBoolean(),
            row.GetProperty("multiple_goals").GetBoolean(),
            row.GetProperty("confidence").GetString() == "high");
    }
}
