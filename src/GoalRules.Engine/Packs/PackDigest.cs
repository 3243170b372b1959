using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace GoalRules.Engine;

/// <summary>A pack's identity: everything that its answers depend on, the engine included.</summary>
internal static class PackDigest
{
    private static readonly string Engine =
        typeof(PackDigest).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <returns>SHA-256 in lower-case hexadecimal.</returns>
    /// <param name="folders">The pack's folder after those that it extends.</param>
    public static string Of(IReadOnlyList<PackFolder> folders)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, Engine);
        foreach (var folder in folders)
        {
            Add(hash, folder.Name);
            foreach (var file in folder.Files)
            {
                Add(hash, file.Path);
                Add(hash, file.Text);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Add(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        hash.AppendData(BitConverter.GetBytes(bytes.Length));
        hash.AppendData(bytes);
    }
}
