namespace GoalRules.Engine;

/// <summary>Turns what a rule returned into what a report says.</summary>
internal static class Reporter
{
    /// <exception cref="MessageArgumentsMissingException">The rule's message wants more arguments than the finding has.</exception>
    public static ReportedFinding Report(Finding finding, Rule rule)
    {
        RejectNulls(finding);
        if (finding.Arguments.Count < rule.Format.MinimumArgumentCount) throw new MessageArgumentsMissingException();
        return Report(finding, rule.Descriptor, string.Format(MessageFormat.Instance, rule.Format, [.. finding.Arguments]));
    }

    public static ReportedFinding Report(Finding finding, RuleDescriptor rule) =>
        Report(finding, rule, string.Format(MessageFormat.Instance, rule.Message, [.. finding.Arguments]));

    private static ReportedFinding Report(Finding finding, RuleDescriptor rule, string message) => new()
    {
        RuleId = rule.Id,
        RuleName = rule.Name,
        Category = rule.Category,
        Severity = rule.Severity,
        Message = message,
        Location = finding.Location,
        // Copies, so that no list of a script's own type keeps the script loaded.
        RelatedLocations = [.. finding.RelatedLocations],
        Fixes = [.. finding.Fixes],
        Suggestions = [.. finding.Suggestions],
        MessageArguments = [.. finding.Arguments.Select(MessageFormat.Raw)],
        HelpUri = rule.HelpUri,
        Audience = rule.Audience,
    };

    /// <summary>A null that a script let slip is that script's mistake, and is found while its mistakes are still caught.</summary>
    private static void RejectNulls(Finding finding)
    {
        var parts = new object?[] { finding.Location.SubjectId, finding.Location.Field, finding.Location.Text }
            .Concat(finding.RelatedLocations)
            .Concat(finding.Suggestions.Select(suggestion => suggestion?.Template))
            .Concat(finding.Fixes.SelectMany(fix => new object?[] { fix?.Title, fix?.Location, fix?.Replacement }));
        if (parts.Contains(null)) throw new ArgumentNullException(nameof(finding), "A part of the finding is missing.");
    }
}
