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
        var standing = new List<ReportedFinding>(findings.Count);
        foreach (var finding in findings)
        {
            if (!stronger.Covers(finding)) standing.Add(finding);
        }

        standing.Sort(InOrder);
        var settled = new List<ReportedFinding>(standing.Count);
        var ordinals = standing.Count > 1 ? new Dictionary<(string Rule, string Field, string Text), int>() : null;
        for (var i = 0; i < standing.Count; i++)
        {
            var finding = standing[i];
            if (i > 0 && InOrder(standing[i - 1], finding) == 0) continue;
            var key = (finding.RuleId, finding.Location.Field, finding.Location.Text);
            var ordinal = ordinals?.GetValueOrDefault(key) ?? 0;
            if (ordinals is not null) ordinals[key] = ordinal + 1;
            settled.Add(finding with { Fingerprint = Fingerprint.Of(finding.RuleId, finding.Location, ordinal) });
        }

        return settled;
    }

    /// <summary>By place and rule; equal findings say the same.</summary>
    private static int InOrder(ReportedFinding left, ReportedFinding right)
    {
        var order = string.CompareOrdinal(left.Location.Field, right.Location.Field);
        if (order == 0) order = (left.Location.Span?.Start ?? -1).CompareTo(right.Location.Span?.Start ?? -1);
        if (order == 0) order = (left.Location.Span?.Length ?? 0).CompareTo(right.Location.Span?.Length ?? 0);
        if (order == 0) order = string.CompareOrdinal(left.RuleId, right.RuleId);
        if (order == 0) order = string.CompareOrdinal(left.Message, right.Message);
        return order == 0 ? string.CompareOrdinal(left.Location.Text, right.Location.Text) : order;
    }
}
