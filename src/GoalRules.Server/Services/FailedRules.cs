namespace GoalRules.Server;

/// <summary>Tells in the log of rules that crashed or were stopped, in the words of the report, which quote no goal.</summary>
internal static class FailedRules
{
    private static readonly string[] Ids = ["GR9001", "GR9002"];

    public static void LogFailedRules(this ILogger logger, Report report, string organization)
    {
        if (!report.Incomplete) return;
        foreach (var finding in report.Findings.Where(finding => Ids.Contains(finding.RuleId))) logger.RuleFailed(finding.RuleId, report.RulePack.Name, organization, finding.Message);
    }
}
