using System.Security.Cryptography;
using System.Text;

namespace GoalRules.Engine;

/// <summary>
/// Compiled scripts on disk, each under a hash of everything that went into it, so that an entry is never out of date. Any number of
/// processes may share a folder: entries appear whole, by renaming. A damaged, foreign or altered file is ignored and written anew.
/// <para>
/// Each entry is signed with the folder's <see cref="CacheSeal"/>, so that who can write files here but not read the user's cannot put in
/// one of their own, and its image is <see cref="ImageVerifier">looked through</see> again before it is loaded, so that even who can read
/// the seal gets no reference in that the lists do not have. Who has the user's rights needs no cache to run code, and is not held off.
/// </para>
/// </summary>
/// <param name="directory">The folder; it is made when first needed, for the current user only.</param>
public sealed class CompiledCache(string directory)
{
    private const int MostEntries = 4096;
    private const string Extension = ".rule";
    private static readonly byte[] Magic = "GOALRULES2"u8.ToArray();

    private readonly CacheSeal _seal = new(Path.GetFullPath(directory));
    private int _written;

    public string Directory { get; } = Path.GetFullPath(directory);

    /// <summary>Whether entries are only looked up: what is not there is compiled, and not kept.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>The current user's own cache, or null where the system gives the user no place for one.</summary>
    public static CompiledCache? ForCurrentUser()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return home.Length > 0 ? new CompiledCache(Path.Combine(home, "goalrules", "scripts")) : null;
    }

    /// <summary>What an entry depends on, in lower-case hexadecimal.</summary>
    internal static string KeyOf(string pack, string prefix, PackFile file) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', ScriptCompiler.Toolchain, pack, prefix, file.Path, file.Text))));

    internal CompiledScript? Find(string key)
    {
        try
        {
            return _seal.Open(File.ReadAllBytes(PathOf(key))) is { } payload && Decode(key, payload) is { } script && ImageVerifier.Check(script.Image) is [] ? script : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps a script. Where the folder cannot be written, the script is simply compiled again next time.</summary>
    internal void Keep(string key, CompiledScript script)
    {
        if (IsReadOnly) return;
        try
        {
            _seal.Make();
            var temporary = Path.Combine(Directory, $"{Guid.CreateVersion7():N}.tmp");
            File.WriteAllBytes(temporary, _seal.Close(Encode(key, script)));
            File.Move(temporary, PathOf(key), overwrite: true);
            if (Interlocked.Increment(ref _written) == 1 || _written % (MostEntries / 4) == 0) DropOldest();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static byte[] Encode(string key, CompiledScript script)
    {
        using var payload = new MemoryStream();
        using (var writer = new BinaryWriter(payload, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Magic);
            writer.Write(key);
            writer.Write(script.Image.Length);
            writer.Write(script.Image);
            writer.Write(script.Symbols.Length);
            writer.Write(script.Symbols);
        }

        return payload.ToArray();
    }

    private static CompiledScript? Decode(string key, byte[] payload)
    {
        using var reader = new BinaryReader(new MemoryStream(payload), Encoding.UTF8);
        if (!reader.ReadBytes(Magic.Length).AsSpan().SequenceEqual(Magic) || reader.ReadString() != key) return null;
        return new CompiledScript(reader.ReadBytes(reader.ReadInt32()), reader.ReadBytes(reader.ReadInt32()));
    }

    private string PathOf(string key) => Path.Combine(Directory, key + Extension);

    private void DropOldest()
    {
        // A temporary file that is older than the newest thousands of entries was left by a process that died.
        var oldest = new DirectoryInfo(Directory).EnumerateFiles().Where(file => file.Name != CacheSeal.FileName).OrderByDescending(file => file.LastWriteTimeUtc).Skip(MostEntries);
        foreach (var file in oldest) file.Delete();
    }
}
