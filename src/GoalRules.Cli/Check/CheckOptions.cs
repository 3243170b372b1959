using System.CommandLine;
using GoalRules.Protocol;

namespace GoalRules.Cli;

/// <summary>The options of <c>goalrules check</c>.</summary>
internal sealed class CheckOptions
{
    private const string Never = "never";

    private readonly Argument<string[]> _files = new("FILE") { Description = "JSON, JSON lines, YAML or CSV; - is the standard input.", Arity = ArgumentArity.OneOrMore };
    private readonly PackOption _pack = new();
    private readonly Option<string?> _asOf = new("--as-of") { Description = "The day that counts as today, YYYY-MM-DD. Absent: the one that the file names, or else today (UTC).", HelpName = "DATE" };
    private readonly Option<string> _format = Choice("--format", "How findings are told: text, json (the server's answer) or sarif (2.1.0).", "FORMAT", "text", ["text", "json", "sarif"]);
    private readonly Option<string> _failOn = Choice("--fail-on", "The least severity that makes the exit code 1: error, warning, info, hint or never.", "SEVERITY", "error", [.. Severities.Names, Never]);
    private readonly Option<string> _least = Choice("--min-severity", "The least severity that is shown. Scores, verdicts and the exit code go by all findings.", "SEVERITY", "hint", Severities.Names);
    private readonly Option<string> _audience = Choice("--audience", "Who will read this: everyone, or hr, who also gets what is for HR only.", "AUDIENCE", "everyone", ["everyone", "hr"]);
    private readonly Option<string?> _input = new("--input") { Description = "The files' format, where their names do not tell: json, jsonl, yaml or csv.", HelpName = "FORMAT" };
    private readonly Option<string[]> _map = new("--map") { Description = "Which column of a CSV file holds a field, such as statement=\"Goal text\". May be given again.", HelpName = "FIELD=COLUMN" };
    private readonly Option<bool> _partial = new("--partial") { Description = "The files hold only part of what there is, so nothing is said to be missing from their lists." };
    private readonly Option<bool> _watch = new("--watch") { Description = "Checks again whenever a file or the pack changes, until Ctrl-C." };

    public CheckOptions(Command command)
    {
        _input.AcceptOnlyFromAmong([.. InputFormats.ByName.Keys]);
        command.Add(_files);
        foreach (Option option in new Option[] { _pack, _asOf, _format, _failOn, _least, _audience, _input, _map, _partial, _watch }) command.Add(option);
    }

    public bool IsWatch(ParseResult parsed) => parsed.GetValue(_watch);

    /// <exception cref="UsageException">The options do not go together, or cannot be understood.</exception>
    public CheckSettings Read(ParseResult parsed)
    {
        var settings = new CheckSettings
        {
            Files = parsed.GetRequiredValue(_files),
            Pack = parsed.GetRequiredValue(_pack),
            Format = Enum.Parse<ReportFormat>(parsed.GetRequiredValue(_format), ignoreCase: true),
            Audience = Enum.Parse<Audience>(parsed.GetRequiredValue(_audience), ignoreCase: true),
            Least = Enum.Parse<Severity>(parsed.GetRequiredValue(_least), ignoreCase: true),
            FailOn = parsed.GetRequiredValue(_failOn) is var severity && severity == Never ? null : Enum.Parse<Severity>(severity, ignoreCase: true),
            AsOf = Date(parsed.GetValue(_asOf)),
            Input = new InputSettings
            {
                Format = parsed.GetValue(_input) is { } format ? InputFormats.ByName[format] : null,
                Columns = Columns(parsed.GetValue(_map) ?? []),
                IsPartial = parsed.GetValue(_partial),
            },
        };
        if (settings is { Format: ReportFormat.Json, Files.Count: > 1 })
            throw new UsageException("--format json answers for one file, as the server does; call it for each file, or choose --format sarif.");
        if (settings.Input.Columns.Count > 0 && !settings.Files.Any(file => settings.Input.FormatOf(file) == InputFormat.Csv))
            throw new UsageException("--map names columns of CSV files, and none of these is one; leave it out, or add --input csv.");
        if (IsWatch(parsed) && settings.Files.Contains(InputReader.StandardInput)) throw new UsageException("The standard input cannot be watched; name a file.");
        return settings;
    }

    private static DateOnly? Date(string? text)
    {
        if (text is null) return null;
        return IsoDate.TryRead(text, out var date)
            ? date
            : throw new UsageException($"--as-of '{text}' is no day written as YYYY-MM-DD.");
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

    private static Option<string> Choice(string name, string description, string helpName, string standard, string[] choices)
    {
        var option = new Option<string>(name) { Description = description, HelpName = helpName, DefaultValueFactory = _ => standard };
        option.AcceptOnlyFromAmong(choices);
        return option;
    }
}
