using System.Text;

namespace GoalRules.Engine.Tests;

/// <summary>The rules of a pack as a page of Markdown.</summary>
internal static class CatalogueTable
{
    public const string Command = "GOALRULES_UPDATE=1 dotnet test tests/GoalRules.Engine.Tests --filter CatalogueTests";

    public static string Of(RulePack pack)
    {
        var page = new StringBuilder();
        page.Append(
            $"""
            # The rules of the pack `{pack.Name}`

            {pack.Description} Each rule is a script with its spec beside it, which says why it matters and what to do instead.

            <!-- Generated: {Command} -->

            | id | rule | category | severity | finds |
            | --- | --- | --- | --- | --- |

            """.ReplaceLineEndings("\n"));
        foreach (var rule in pack.Rules)
        {
            var category = rule.Category.ToString()!.ToLowerInvariant();
            page.Append($"| {rule.Id} | [{rule.Name}]({category}/{rule.Name}.md) | {category} | {rule.Severity.ToString().ToLowerInvariant()} | {rule.Title.Replace("|", "\\|")} |\n");
        }

        return page.ToString();
    }
}
