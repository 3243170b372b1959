using System.Reflection;
using Google.Protobuf.Reflection;

namespace GoalRules.Protocol;

/// <summary>The names that enum values have on the wire.</summary>
internal static class WireNames
{
    /// <returns>The name of a value, or its number where it has none.</returns>
    public static string Of<TWire>(TWire value)
        where TWire : struct, Enum =>
        typeof(TWire).GetField(value.ToString())?.GetCustomAttribute<OriginalNameAttribute>()?.Name ?? value.ToString();

    /// <returns>All but the unspecified value, such as OBJECTIVE and KEY_RESULT.</returns>
    public static IEnumerable<string> Of<TWire>()
        where TWire : struct, Enum =>
        typeof(TWire).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => (int)field.GetRawConstantValue()! != 0)
            .Select(field => field.GetCustomAttribute<OriginalNameAttribute>()!.Name);
}
