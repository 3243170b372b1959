namespace GoalRules;

/// <summary>Names inside a message.</summary>
public static class Named
{
    /// <summary>The ids of several subjects, of which there may be very many: "G2, G3, G4 and 96 more".</summary>
    public static string Ids(IReadOnlyCollection<Subject> subjects, int most = 3) => List(subjects.Take(most).Select(subject => subject.Id).ToArray(), subjects.Count);

    /// <summary>"A, B and C", or "A, B, C and 4 more" where there are more than <paramref name="most"/>.</summary>
    public static string List(IEnumerable<string> names, int most = 3)
    {
        var first = names.Take(most).ToArray();
        // Many findings may name the beginning of one long list; the rest of it is not looked at where its length is known.
        return List(first, names.TryGetNonEnumeratedCount(out var count) ? count : names.Count());
    }

    /// <summary>"a team" or "an individual", before the word "goal"; empty where no level is given.</summary>
    public static string Level(GoalLevel? level) => level is null ? "" : $"{(level == GoalLevel.Individual ? "an" : "a")} {level}".ToLowerInvariant();

    private static string List(string[] first, int count) =>
        count > first.Length ? $"{string.Join(", ", first)} and {count - first.Length} more"
        : first.Length < 2 ? string.Concat(first)
        : $"{string.Join(", ", first[..^1])} and {first[^1]}";
}
