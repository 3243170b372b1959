using System.Text;
using System.Text.Unicode;
using GoalRules.Engine;
using Spectre.Console;

namespace GoalRules.Cli;

/// <summary>Rewrites what the failing examples of a pack expect, after showing it and asking.</summary>
internal sealed class SpecUpdate(IAnsiConsole console, string folder)
{
    /// <param name="isAgreed">Whether nobody needs to be asked.</param>
    /// <returns>How many examples were rewritten.</returns>
    public int Run(RulePack pack, IReadOnlyList<SpecResult> failures, bool isAgreed)
    {
        var updates = new List<ExampleUpdate>();
        foreach (var failure in failures)
        {
            var (update, reason) = IsUtf8(failure.Example) ? ExampleUpdate.Of(pack, failure) : (null, "the file is not UTF-8; save it as UTF-8");
            if (update is not null) updates.Add(update);
            else console.Message($"{PathOf(failure.Example)}({failure.Example.Line},1): not updated: {reason}", Color.Yellow);
        }

        foreach (var update in updates) Show(update);
        if (updates.Count == 0 || !(isAgreed || console.Prompt(new ConfirmationPrompt($"Write {Words.Counted(updates.Count, "example")}?")))) return 0;
        foreach (var file in updates.GroupBy(update => PathOf(update.Example))) Write(file.Key, file);
        console.Message($"Updated {Words.Counted(updates.Count, "example")}", Color.Green);
        return updates.Count;
    }

    /// <summary>A pack is read in whatever encoding a byte order mark names, and written in UTF-8 only.</summary>
    private bool IsUtf8(SpecCase example) => Utf8.IsValid(File.ReadAllBytes(PathOf(example)));

    private string PathOf(SpecCase example) => Path.Combine(folder, example.File);

    private void Show(ExampleUpdate update)
    {
        console.Message($"{PathOf(update.Example)}({update.Example.Line},1): will be", Style.Plain);
        var (before, after) = (Lines(update.Example.Yaml), Lines(update.Yaml));
        // Marks change lines one by one; what is listed is at the end, where lines come and go.
        var same = before.Zip(after).TakeWhile(pair => Unmarked(pair.First) == Unmarked(pair.Second)).Count();
        for (var i = 0; i < same; i++)
        {
            if (before[i] == after[i]) continue;
            Removed(before[i]);
            Added(after[i]);
        }

        foreach (var line in before.Skip(same).Except(after.Skip(same))) Removed(line);
        foreach (var line in after.Skip(same).Except(before.Skip(same))) Added(line);
        console.WriteLine();

        void Removed(string line) => console.Message($"    - {line}", Color.Red);

        void Added(string line) => console.Message($"    + {line}", Color.Green);
    }

    private static string[] Lines(string yaml) => Array.ConvertAll(yaml.Split('\n'), line => line.TrimEnd('\r'));

    private static string Unmarked(string line) => line.Replace("[|", "").Replace("|]", "");

    /// <summary>From the last example to the first, so that the lines of the others stay where they are.</summary>
    private static void Write(string path, IEnumerable<ExampleUpdate> updates)
    {
        // Read as it is, so that a byte order mark and line ends are written as they were.
        var lines = Encoding.UTF8.GetString(File.ReadAllBytes(path)).Split('\n').ToList();
        foreach (var update in updates.OrderByDescending(update => update.Example.Line))
        {
            var first = update.Example.Line - 1;
            var before = Lines(update.Example.Yaml);
            var end = lines[first].EndsWith('\r') ? "\r" : "";
            // Markdown takes away the indentation of a block that stands in a list.
            var indent = lines[first].TrimEnd('\r')[..^before[0].Length];
            lines.RemoveRange(first, before.Length);
            lines.InsertRange(first, Lines(update.Yaml).Select(line => line.Length > 0 ? $"{indent}{line}{end}" : end));
        }

        File.WriteAllBytes(path, Encoding.UTF8.GetBytes(string.Join('\n', lines)));
    }
}
