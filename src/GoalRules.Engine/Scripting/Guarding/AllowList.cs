using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace GoalRules.Engine;

/// <summary>
/// A list of types and members, read from a text that anyone can review. There are two: what authors may write, and what the compiler
/// adds of its own; the first is held against a script's symbols, both together against the image that comes of it.
/// </summary>
internal sealed partial class AllowList
{
    private readonly FrozenSet<string> _namespaces;
    private readonly FrozenDictionary<string, AllowedType> _types;
    private readonly FrozenDictionary<string, string> _refusals;

    private AllowList(string text)
    {
        Digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        var namespaces = new HashSet<string>(StringComparer.Ordinal);
        var types = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var refusals = new Dictionary<string, string>(StringComparer.Ordinal);
        List<string> current = [];
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (line[0] == ' ') current.AddRange(words);
            else if (words[0] == "namespace") namespaces.Add(words[1]);
            else if (words[0] == "not") refusals.Add(words[1], string.Join(' ', words[2..]));
            else types.Add(MetadataName(words[0]), current = [.. words[1..]]);
        }

        _namespaces = namespaces.ToFrozenSet(StringComparer.Ordinal);
        _types = types.ToFrozenDictionary(type => type.Key, type => new AllowedType(type.Value), StringComparer.Ordinal);
        _refusals = refusals.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>What a rule script may use, and why not the rest.</summary>
    public static AllowList ForAuthors { get; } = Read("allowed.txt");

    /// <summary>What no author may write, but the compiler needs in order to translate what they wrote.</summary>
    public static AllowList ForCompiler { get; } = Read("compiler.txt");

    /// <summary>Stands for all that the list says, so that what was compiled under another one is not taken from a cache.</summary>
    public string Digest { get; }

    /// <param name="type">The full name, such as <c>System.Collections.Generic.List`1</c>; a nested type's follows a dot.</param>
    public AllowedType? Find(string type)
    {
        var known = _types.GetValueOrDefault(type);
        return _namespaces.Contains(NamespaceOf(type)) && !_refusals.ContainsKey(type) ? known?.OrAnyReading ?? AllowedType.ForReading : known;
    }

    /// <summary>Why something is refused and what to use instead, as far as the list says.</summary>
    /// <param name="name">A namespace, type or member by its full name.</param>
    public string? WhyNot(string name)
    {
        for (var part = Plain(name); part.Length > 0; part = NamespaceOf(part))
        {
            if (_refusals.TryGetValue(part, out var why)) return why;
        }

        return null;
    }

    /// <summary>Why a type is refused that the compiler could not find, by its bare name: scripts see few of the base libraries.</summary>
    public string? WhyNotUnknown(string name) =>
        _refusals.GetValueOrDefault(name) ?? _refusals.FirstOrDefault(refusal => refusal.Key.EndsWith($".{name}", StringComparison.Ordinal)).Value;

    private static AllowList Read(string resource)
    {
        using var reader = new StreamReader(typeof(AllowList).Assembly.GetManifestResourceStream(resource)!);
        return new AllowList(reader.ReadToEnd());
    }

    /// <summary><c>List&lt;T&gt;.Enumerator</c> is <c>List`1.Enumerator</c> in metadata.</summary>
    private static string MetadataName(string name) => TypeParameters().Replace(name, match => $"`{match.Value.Count(character => character == ',') + 1}");

    private static string Plain(string name) => Arity().Replace(name, "");

    private static string NamespaceOf(string name) => name.LastIndexOf('.') is > 0 and var dot ? name[..dot] : "";

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex TypeParameters();

    [GeneratedRegex("`[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Arity();
}
