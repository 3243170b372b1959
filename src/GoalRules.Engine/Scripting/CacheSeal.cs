using System.Security.Cryptography;

namespace GoalRules.Engine;

/// <summary>
/// What a cache's entries are signed with: a random key in a file that only the user can read. A key that others can read is no secret,
/// and is replaced, which makes the entries that it signed unknown.
/// </summary>
internal sealed class CacheSeal(string directory)
{
    public const string FileName = "seal.key";

    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const int KeySize = 32;

    private byte[]? _key;

    private string KeyFile => Path.Combine(directory, FileName);

    /// <summary>Makes the folder and the key, for the current user only, where they are missing.</summary>
    public void Make()
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(directory);
        else Directory.CreateDirectory(directory, Private | UnixFileMode.UserExecute);
        if (Read() is not null) return;

        // Whoever is first makes it; one that cannot be trusted gives way.
        var temporary = $"{KeyFile}.{Guid.CreateVersion7():N}.tmp";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = Private;
        using (var file = new FileStream(temporary, options)) file.Write(RandomNumberGenerator.GetBytes(KeySize));
        try
        {
            File.Move(temporary, KeyFile, overwrite: File.Exists(KeyFile) && Read() is null);
        }
        catch (IOException) when (File.Exists(KeyFile))
        {
            File.Delete(temporary);
        }
    }

    /// <returns>The payload with its signature before it.</returns>
    public byte[] Close(byte[] payload) => [.. HMACSHA256.HashData(Key() ?? throw new IOException($"There is no key in '{directory}' that only this user can read."), payload), .. payload];

    /// <returns>The payload; null where it was not signed with this key.</returns>
    public byte[]? Open(byte[] entry)
    {
        if (entry.Length <= HMACSHA256.HashSizeInBytes || Key() is not { } key) return null;
        var payload = entry[HMACSHA256.HashSizeInBytes..];
        return CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(key, payload), entry.AsSpan(0, HMACSHA256.HashSizeInBytes)) ? payload : null;
    }

    private byte[]? Key() => _key ??= Read();

    private byte[]? Read()
    {
        try
        {
            if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(KeyFile) & ~Private) != UnixFileMode.None) return null;
            var key = File.ReadAllBytes(KeyFile);
            return key.Length == KeySize ? key : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
