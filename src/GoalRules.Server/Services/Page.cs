using System.Buffers.Text;
using System.Text;

namespace GoalRules.Server;

/// <summary>
/// A part of a list in a stable order. The token for the next part holds the last key of this one, so that it stays good when the
/// list changes in between.
/// </summary>
internal sealed record Page<T>(IReadOnlyList<T> Items, string NextToken)
{
    private const int DefaultSize = 50;
    private const int LargestSize = 1000;
    private const char Separator = '\n';

    /// <param name="ordered">The whole list, by ordinal order of its keys.</param>
    /// <param name="list">The list's name; a token of another one is not taken.</param>
    /// <param name="size">How many were asked for; 0: the caller leaves it open.</param>
    /// <param name="token">What came with the page before; empty: the first page.</param>
    public static Page<T> Of(IReadOnlyList<T> ordered, Func<T, string> key, string list, int size, string token)
    {
        var after = AfterOf(token, list);
        List<Violation> violations = [];
        if (size < 0) violations.Add(new Violation("pageSize", $"is {size}; send a number from 1 to {LargestSize}, or none for {DefaultSize}"));
        if (after is null) violations.Add(new Violation("pageToken", "is no token of this list; send the nextPageToken of the page before, or none for the first page"));
        if (violations.Count > 0) throw Refusals.Invalid(violations);

        var rest = ordered.SkipWhile(item => string.CompareOrdinal(key(item), after) <= 0).ToArray();
        var items = rest.Take(size == 0 ? DefaultSize : Math.Min(size, LargestSize)).ToArray();
        return new Page<T>(items, items.Length < rest.Length ? Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{list}{Separator}{key(items[^1])}")) : "");
    }

    /// <returns>The key after which the page begins, or null where the token is none of the list's.</returns>
    private static string? AfterOf(string token, string list)
    {
        if (token.Length == 0) return "";
        if (!Base64Url.IsValid(token)) return null;
        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(token)).Split(Separator);
        return parts is [var name, { Length: > 0 } key] && name == list ? key : null;
    }
}
