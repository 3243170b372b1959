using GoalRules.Engine;

namespace GoalRules.Cli;

/// <summary>A failing example as it has to stand to expect what was found.</summary>
/// <param name="Example">As it stands now.</param>
/// <param name="Yaml">As it has to stand.</param>
internal sealed record ExampleUpdate(SpecCase Example, string Yaml)
{
    private const string Open = "[|";
    private const string Close = "|]";

    /// <returns>The update; or null, and why a program cannot make it.</returns>
    public static (ExampleUpdate? Update, string Reason) Of(RulePack pack, SpecResult result)
    {
        if (!result.Example.MustFlag) return (null, "an example that must pass is not rewritten; mend the rule, or move the example to Flags");
        if (result.Found.Count == 0) return (null, "nothing is found in it; mend the rule or the example, or move it to Passes");
        var updated = result.Example with { Yaml = Rewritten(result) };
        return pack.Try(updated).Passed ? (new ExampleUpdate(result.Example, updated.Yaml), "") : (null, "what is found cannot be written with marks; rewrite it by hand");
    }

    private static string Rewritten(SpecResult result)
    {
        var lines = Marked(result).Split('\n').ToList();
        // Entries of a list in brackets share a line.
        foreach (var gone in result.Expected.Where(mark => mark is { IsListed: true, IsMatched: false }).Select(mark => LineOf(result.Text, mark.Span.Start)).Distinct().OrderDescending()) lines.RemoveAt(gone);
        var more = result.Found.Where(mark => mark is { IsListed: true, IsMatched: false }).Select(mark => $"  - {mark.Place}").ToArray();
        var heading = lines.FindIndex(line => line.StartsWith("expect:", StringComparison.Ordinal));
        if (heading < 0)
        {
            if (more.Length > 0) lines.AddRange(["expect:", .. more]);
        }
        else if (more.Length == 0 && !result.Found.Any(mark => mark.IsListed))
        {
            lines.RemoveAt(heading);
        }
        else
        {
            var end = heading + 1;
            while (end < lines.Count && (lines[end].StartsWith(' ') || lines[end].StartsWith('-'))) end++;
            lines.InsertRange(end, more);
        }

        return string.Join('\n', lines);
    }

    /// <summary>The example with marks around what was found; marks that were right stay exactly where they are.</summary>
    private static string Marked(SpecResult result)
    {
        var present = Marks(result.Example.Yaml);
        var text = result.Text;
        foreach (var found in result.Found.Where(mark => !mark.IsListed).OrderByDescending(mark => mark.Span.Start))
        {
            var span = found.IsMatched ? present.Find(mark => mark.Overlaps(found.Span)) is { Length: > 0 } kept ? kept : found.Span : found.Span;
            text = text.Insert(span.End, Close).Insert(span.Start, Open);
        }

        return text;
    }

    /// <returns>What is marked, by its place in the text without marks.</returns>
    private static List<TextSpan> Marks(string yaml)
    {
        var marks = new List<TextSpan>();
        var taken = 0;
        for (var open = yaml.IndexOf(Open, StringComparison.Ordinal); open >= 0; open = yaml.IndexOf(Open, open + 1, StringComparison.Ordinal))
        {
            var close = yaml.IndexOf(Close, open, StringComparison.Ordinal);
            if (close < 0) break;
            marks.Add(new TextSpan(open - taken, close - open - Open.Length));
            taken += Open.Length + Close.Length;
        }

        return marks;
    }

    private static int LineOf(string text, int offset) => text.AsSpan(0, offset).Count('\n');
}
