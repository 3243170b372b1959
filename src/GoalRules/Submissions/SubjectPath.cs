namespace GoalRules;

/// <summary>How a subject is named together with its type: <c>goals/G1</c>, <c>people/P7</c>, <c>submission</c>.</summary>
internal static class SubjectPath
{
    private const string Whole = "submission";

    private static readonly (string List, SubjectType Type)[] Lists =
    [
        ("goals", SubjectType.Goal),
        ("metrics", SubjectType.Metric),
        ("metricSets", SubjectType.MetricSet),
        ("teams", SubjectType.Team),
        ("people", SubjectType.Person),
    ];

    public static string Of(SubjectType type, string id) => type == SubjectType.Submission ? Whole : $"{Array.Find(Lists, list => list.Type == type).List}/{id}";

    public static bool IsValid(string path) => TryParse(path, out _, out _);

    public static bool TryParse(string path, out SubjectType type, out string id)
    {
        (type, id) = (SubjectType.Submission, "");
        if (path == Whole) return true;
        foreach (var (list, candidate) in Lists)
        {
            if (path.Length <= list.Length + 1 || path[list.Length] != '/' || !path.StartsWith(list, StringComparison.Ordinal)) continue;
            (type, id) = (candidate, path[(list.Length + 1)..]);
            return true;
        }

        return false;
    }
}
