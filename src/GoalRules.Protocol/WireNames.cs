using System.Reflection;
using Google.Protobuf.Reflection;

namespace GoalRules.Protocol;

/// <summary>The names that enum values have on the wire.</summary>
internal static class WireNames
{
    /// <returns>All but the unspecified value, such as OBJECTIVE and KEY_RESULT.</returns>
    public static IEnumerable<string> Of<TWire>()
        where TWire : struct, Enum =>
        typeof(TWire).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => (int)field.GetRawConstantValue()! != 0)
            .Select(field => field.GetCustomAttribute<OriginalNameAttribute>()!.Name);
}
