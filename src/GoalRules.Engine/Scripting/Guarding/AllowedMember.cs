namespace GoalRules.Engine;

/// <summary>A member on the list.</summary>
/// <param name="Name">As C# calls it; <c>new</c> for a constructor, <c>this[]</c> for an indexer.</param>
/// <param name="IsWritten">Whether it may be written, not only read.</param>
/// <param name="Parameters">The simple names of the parameters' types with commas between; null for all overloads.</param>
/// <param name="Places">The methods, or types by how their names begin, in which alone it may be called; empty for everywhere.</param>
/// <param name="Bounds">What holds for the arguments, in the parameters' order; null where anything goes.</param>
internal sealed record AllowedMember(string Name, bool IsWritten, IReadOnlyList<string> Places, string? Parameters, IReadOnlyList<ArgumentBound?> Bounds)
{
    public static AllowedMember Any { get; } = new("*", IsWritten: false, [], Parameters: null, []);

    public bool IsBounded => Bounds.Any(bound => bound is not null);

    /// <summary>Reads <c>PadLeft(int&lt;=1000,char)</c>.</summary>
    public static AllowedMember Read(string word)
    {
        var (member, places) = word.Split('@') is [var before, var after] ? (before, after.Split('|')) : (word, []);
        var open = member.IndexOf('(', StringComparison.Ordinal);
        if (open < 0) return new AllowedMember(member.TrimEnd('='), member.EndsWith('='), places, Parameters: null, []);
        var parameters = member[(open + 1)..^1].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(ArgumentBound.Read).ToArray();
        return new AllowedMember(member[..open], IsWritten: false, places, string.Join(',', parameters.Select(parameter => parameter.Type)), Array.ConvertAll(parameters, parameter => parameter.Bound));
    }
}
