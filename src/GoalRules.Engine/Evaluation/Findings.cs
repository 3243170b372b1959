namespace GoalRules.Engine;

/// <summary>Findings of one subject: which of them stand, and in what order.</summary>
internal static class Findings
{
    /// <summary>
    /// Leaves out what another finding at the same place supersedes and what was said twice, orders the rest by place and rule, and
    /// gives each its fingerprint.
    /// </summary>
    public static IReadOnlyList<ReportedFinding> Settle(IReadOnlyList<ReportedFinding> findings, Func<string, IReadOnlyList<string>> superseded)
    {
        if (findings.Count == 0) return [];
        var stronger = new Superseding(findings, superseded);
        var standing = findings
            .Where(finding => !stronger.Covers(finding))
            .OrderBy(finding => finding.Location.Field, StringComparer.Ordinal)
            .ThenBy(finding => finding.Location.Span?.Start ?? -1)
            .ThenBy(finding => finding.Location.Span?.Length ?? 0)
            .ThenBy(finding => finding.RuleId, StringComparer.Ordinal)
            .ThenBy(finding => finding.Message, StringComparer.Ordinal)
            .DistinctBy(finding => (finding.RuleId, finding.Location, finding.Message));

        var seen = new Dictionary<(string Rule, string Field, string Text), int>();
        var settled = new List<ReportedFinding>(findings.Count);
        foreach (var finding in standing)
        {
            var key = (finding.RuleId, finding.Location.Field, finding.Location.Text);
            var ordinal = seen.GetValueOrDefault(key);
            seen[key] = ordinal + 1;
            settled.Add(finding with { Fingerprint = Fingerprint.Of(finding.RuleId, finding.Location, ordinal) });
        }

        return settled;
    }
}
