namespace GoalRules.Engine;

/// <summary>A member on the list.</summary>
/// <param name="Name">As C# calls it; <c>new</c> for a constructor, <c>this[]</c> for an indexer.</param>
/// <param name="IsWritten">Whether it may be written, not only read.</param>
/// <param name="Parameters">The simple names of the parameters' types with commas between; null for all overloads.</param>
/// <param name="IsHelpers">Whether only the compiler's own helpers may call it.</param>
/// <param name="Bounds">What holds for the arguments, in the parameters' order; null where anything goes.</param>
internal sealed record AllowedMember(string Name, bool IsWritten, bool IsHelpers, string? Parameters, IReadOnlyList<ArgumentBound?> Bounds)
{
    public static AllowedMember Any { get; } = new("*", IsWritten: false, IsHelpers: false, Parameters: null, []);

    public bool IsBounded => Bounds.Any(bound => bound is not null);

    /// <summary>Reads <c>PadLeft(int&lt;=1000,char)</c>.</summary>
    public static AllowedMember Read(string word)
    {
        var open = word.IndexOf('(', StringComparison.Ordinal);
        if (open < 0) return new AllowedMember(word.TrimEnd('=', '@'), word.EndsWith('='), word.EndsWith('@'), Parameters: null, []);
        var parameters = word[(open + 1)..^1].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(ArgumentBound.Read).ToArray();
        return new AllowedMember(word[..open], IsWritten: false, IsHelpers: false, string.Join(',', parameters.Select(parameter => parameter.Type)), Array.ConvertAll(parameters, parameter => parameter.Bound));
    }
}
