using System.Security.Cryptography;
using System.Text;

namespace GoalRules.Engine;

/// <summary>What stays the same about a finding from one evaluation to the next, so that a caller can tell new from known.</summary>
internal static class Fingerprint
{
    /// <param name="ordinal">Tells apart findings that are alike in everything else, from 0.</param>
    public static string Of(string ruleId, Location location, int ordinal)
    {
        var identity = $"{ruleId}\0{location.SubjectType}\0{location.SubjectId}\0{location.Field}\0{location.Text}\0{ordinal}";
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(identity), hash);
        return Convert.ToHexStringLower(hash[..8]);
    }
}
