namespace GoalRules.Engine;

/// <summary>Turns what a rule returned into what a report says.</summary>
internal static class Reporter
{
    /// <exception cref="MessageArgumentsMissingException">The rule's message wants more arguments than the finding has.</exception>
    public static ReportedFinding Report(Finding finding, Rule rule)
    {
        RejectNulls(finding);
        if (finding.Arguments.Count < rule.Format.MinimumArgumentCount) throw new MessageArgumentsMissingException();
        return Report(finding, rule.Descriptor, string.Format(MessageFormat.Instance, rule.Format, Arguments(finding)));
    }

    public static ReportedFinding Report(Finding finding, RuleDescriptor rule) =>
        Report(finding, rule, string.Format(MessageFormat.Instance, rule.Message, Arguments(finding)));

    private static ReadOnlySpan<object?> Arguments(Finding finding) => finding.Arguments is object?[] arguments ? arguments : [.. finding.Arguments];

    private static ReportedFinding Report(Finding finding, RuleDescriptor rule, string message) => new()
    {
        RuleId = rule.Id,
        RuleName = rule.Name,
        Category = rule.Category,
        Severity = rule.Severity,
        Message = message,
        Location = finding.Location,
        // Copies, so that no list of a script's own type keeps the script loaded.
        RelatedLocations = Copy(finding.RelatedLocations),
        Fixes = Copy(finding.Fixes),
        Suggestions = Copy(finding.Suggestions),
        MessageArguments = [.. finding.Arguments.Select(MessageFormat.Raw)],
        HelpUri = rule.HelpUri,
        Audience = rule.Audience,
    };

    private static IReadOnlyList<T> Copy<T>(IReadOnlyList<T> list) => list.Count == 0 ? [] : [.. list];

    /// <summary>A null that a script let slip is that script's mistake, and is found while its mistakes are still caught.</summary>
    private static void RejectNulls(Finding finding)
    {
        var isWhole = finding.Location is { SubjectId: not null, Field: not null, Text: not null };
        foreach (var related in finding.RelatedLocations) isWhole &= related is not null;
        foreach (var suggestion in finding.Suggestions) isWhole &= suggestion is { Template: not null };
        foreach (var fix in finding.Fixes) isWhole &= fix is { Title: not null, Location: not null, Replacement: not null };
        if (!isWhole) throw new ArgumentNullException(nameof(finding), "A part of the finding is missing.");
    }
}
