namespace GoalRules.Engine;

/// <summary>Turns what a rule returned into what a report says.</summary>
internal static class Reporter
{
    /// <exception cref="MessageArgumentsMissingException">The rule's message wants more arguments than the finding has.</exception>
    public static ReportedFinding Report(Finding finding, Rule rule)
    {
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
}
