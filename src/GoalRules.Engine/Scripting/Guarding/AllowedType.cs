namespace GoalRules.Engine;

/// <summary>A type on the list, with those of its members that may be used.</summary>
internal sealed class AllowedType
{
    private const string Everything = "*";
    private const string Operators = "operators";
    private static readonly string[] Formats = ["ToString()", "ToString(string:format)", "ToString(IFormatProvider)", "ToString(string:format,IFormatProvider)"];

    private readonly ILookup<string, AllowedMember> _members;
    private readonly HashSet<string> _marks;
    private readonly bool _readsAnything;

    public AllowedType(IEnumerable<string> words, bool readsAnything = false)
    {
        _marks = [.. words];
        _members = words.SelectMany(word => word == "ToString(…)" ? Formats : [word]).Select(AllowedMember.Read).ToLookup(member => member.Name, StringComparer.Ordinal);
        _readsAnything = readsAnything;
    }

    public static AllowedType ForReading { get; } = new([], readsAnything: true);

    public AllowedType OrAnyReading => field ??= new AllowedType(_marks, readsAnything: true);

    /// <summary>Whether a value may be tested for this type, or cast down to it.</summary>
    public bool IsCast => _readsAnything || _marks.Contains("cast");

    public bool IsImplemented => _marks.Contains("implement");

    /// <summary>Whether the name alone already says that it is not allowed.</summary>
    public bool Has(string member, bool isWrite) => Candidates(member, isWrite) is not [];

    /// <param name="member">Its name; <c>new</c> for a constructor, <c>this[]</c> for an indexer, <c>with</c> for a record's copy.</param>
    /// <param name="parameters">The simple names of its parameters' types, with commas between.</param>
    /// <returns>The entry that allows it.</returns>
    public AllowedMember? Find(string member, bool isWrite, Func<string> parameters)
    {
        var candidates = Candidates(member, isWrite);
        return Array.Find(candidates, candidate => candidate.Parameters is null)
            ?? (candidates.Length == 0 ? null : Array.Find(candidates, parameters() is var given ? candidate => candidate.Parameters == given : null!));
    }

    private AllowedMember[] Candidates(string member, bool isWrite)
    {
        AllowedMember[] named = [.. _members[member].Where(candidate => candidate.IsWritten || !isWrite)];
        if (named.Length > 0) return named;
        return _marks.Contains(Everything)
            || (_marks.Contains(Operators) && member.StartsWith("op_", StringComparison.Ordinal))
            || (_readsAnything && !isWrite && member is not ("new" or "with"))
            ? [AllowedMember.Any]
            : [];
    }
}
