using System.CommandLine;
using GoalRules.Protocol;

namespace GoalRules.Cli;

/// <summary>The options of every command that reads files of goals under a pack.</summary>
internal sealed class InputOptions
{
    public InputOptions() => Format.AcceptOnlyFromAmong([.. InputFormats.ByName.Keys]);

    public PackOption Pack { get; } = new();

    public Option<string?> AsOf { get; } = new("--as-of") { Description = "The day that counts as today, YYYY-MM-DD. Absent: the one that the file names, or else today (UTC).", HelpName = "DATE" };

    public Option<string?> Format { get; } = new("--input") { Description = "The files' format, where their names do not tell: json, jsonl, yaml or csv.", HelpName = "FORMAT" };

    public Option<string[]> Map { get; } = new("--map") { Description = "Which column of a CSV file holds a field, such as statement=\"Goal text\". May be given again.", HelpName = "FIELD=COLUMN" };

    /// <exception cref="UsageException">The columns cannot be understood.</exception>
    public InputSettings Read(ParseResult parsed) => new()
    {
        Format = parsed.GetValue(Format) is { } format ? InputFormats.ByName[format] : null,
        Columns = Columns(parsed.GetValue(Map) ?? []),
    };

    /// <exception cref="UsageException">It is no date.</exception>
    public DateOnly? ReadAsOf(ParseResult parsed)
    {
        if (parsed.GetValue(AsOf) is not { } text) return null;
        return IsoDate.TryRead(text, out var date) ? date : throw new UsageException($"--as-of '{text}' is no day of the calendar, written as YYYY-MM-DD.");
    }

    private static Dictionary<string, string> Columns(string[] maps)
    {
        var columns = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var map in maps)
        {
            var equals = map.IndexOf('=');
            if (equals <= 0 || equals == map.Length - 1) throw new UsageException($"--map '{map}' is not FIELD=COLUMN, such as statement=\"Goal text\".");
            var field = map[..equals].Trim();
            var names = CsvField.All.Select(known => known.Name).ToArray();
            if (!names.Contains(field))
            {
                var remedy = NearestNames.To(field, names) is [_, ..] near ? $"Did you mean {string.Join(", ", near)}?" : $"The fields are {string.Join(", ", names)}.";
                throw new UsageException($"--map names the field '{field}', which there is not. {remedy}");
            }

            if (!columns.TryAdd(field, map[(equals + 1)..].Trim())) throw new UsageException($"--map gives {field} two columns; keep one of them.");
        }

        return columns;
    }
}
