using System.Globalization;
using System.Text.RegularExpressions;
using GoalRules.Engine;

namespace GoalRules.Cli;

/// <summary>The ids that the scripts of a pack have, read from their text, so that a pack with mistakes has them too.</summary>
internal static partial class RuleIds
{
    public static IReadOnlySet<string> Of(PackFolder folder) =>
        folder.Scripts.SelectMany(script => Declared().Matches(script.Text)).Select(match => match.Groups["id"].Value).ToHashSet(StringComparer.Ordinal);

    /// <returns>The id after the last of the category's thousand (1xxx, 2xxx, 3xxx), or else the first that is free in it, or anywhere.</returns>
    public static string Next(IReadOnlySet<string> taken, string prefix, Category category)
    {
        var block = ((int)category + 1) * 1000;
        var last = taken.Where(id => id.StartsWith(prefix, StringComparison.Ordinal) && id.Length == prefix.Length + 4)
            .Select(id => int.Parse(id.AsSpan(prefix.Length), CultureInfo.InvariantCulture))
            .Where(number => number >= block && number < block + 1000).DefaultIfEmpty(block).Max();
        return Enumerable.Range(last + 1, Math.Max(0, block + 999 - last)).Concat(Enumerable.Range(block + 1, 999)).Concat(Enumerable.Range(1, 9999))
            .Select(number => prefix + number.ToString("D4", CultureInfo.InvariantCulture))
            .First(id => !taken.Contains(id));
    }

    [GeneratedRegex(@"\[\s*Rule\s*\(\s*""(?<id>[A-Z]{2,8}[0-9]{4})""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Declared();
}
