namespace GoalRules;

/// <summary>Subjects in the order of their ids, so that they are found by bisection, without an index beside them.</summary>
internal static class ById
{
    /// <param name="copy">Copies a subject.</param>
    /// <param name="isOwned">Whether the copies may take the places of the subjects, so that there are never two of all.</param>
    public static T[] Sort<T>(IReadOnlyList<T> subjects, Func<T, T> copy, bool isOwned = false)
        where T : Subject
    {
        if (subjects.Count == 0) return [];
        var sorted = isOwned && subjects is T[] own ? own : new T[subjects.Count];
        for (var i = 0; i < sorted.Length; i++) sorted[i] = copy(subjects[i]);
        Array.Sort(sorted, static (left, right) => string.CompareOrdinal(left.Id, right.Id));
        return sorted;
    }

    /// <returns>The subject; null where no id is given, or none of the subjects has it.</returns>
    public static T? Find<T>(IReadOnlyList<T> sorted, string? id)
        where T : Subject
    {
        if (id is null) return null;
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(sorted[middle].Id, id);
            if (order == 0) return sorted[middle];
            if (order < 0) low = middle + 1;
            else high = middle;
        }

        return null;
    }
}
