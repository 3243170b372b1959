using System.CommandLine;

namespace GoalRules.Cli;

/// <summary>The options of <c>goalrules check</c>.</summary>
internal sealed class CheckOptions
{
    private const string Never = "never";
    private const string Findings = "findings";
    private const string Alignment = "alignment";

    private readonly Argument<string[]> _files = new("FILE") { Description = "JSON, JSON lines, YAML or CSV; - is the standard input.", Arity = ArgumentArity.OneOrMore };
    private readonly InputOptions _inputs = new();
    private readonly Option<string> _format = Choice("--format", "How findings are told: text, json (the server's answer) or sarif (2.1.0).", "FORMAT", "text", ["text", "json", "sarif"]);
    private readonly Option<string> _failOn = Choice("--fail-on", "The least severity that makes the exit code 1: error, warning, info, hint or never.", "SEVERITY", "error", [.. Severities.Names, Never]);
    private readonly Option<string> _least = Choice("--min-severity", "The least severity that is shown. Scores, verdicts and the exit code go by all findings.", "SEVERITY", "hint", Severities.Names);
    private readonly Option<string[]> _show = new("--show")
    {
        Description = "What is shown: findings, alignment (how goals and teams hang together) or, given twice, both. With --format json, alignment adds the line of sight to the answer.",
        HelpName = "WHAT",
        DefaultValueFactory = _ => [Findings],
    };

    private readonly Option<int> _lines = new("--lines") { Description = "How many lines a tree of --show alignment takes at most; 0: everything is shown.", HelpName = "COUNT", DefaultValueFactory = _ => 200 };
    private readonly Option<string> _audience = Choice("--audience", "Who will read this: everyone, or hr, who also gets what is for HR only.", "AUDIENCE", "everyone", ["everyone", "hr"]);
    private readonly Option<bool> _partial = new("--partial") { Description = "The files hold only part of what there is, so nothing is said to be missing from their lists." };
    private readonly Option<bool> _watch = new("--watch") { Description = "Checks again whenever a file or the pack changes, until Ctrl-C." };

    public CheckOptions(Command command)
    {
        _show.AcceptOnlyFromAmong(Findings, Alignment);
        command.Add(_files);
        foreach (Option option in new Option[] { _inputs.Pack, _inputs.AsOf, _format, _failOn, _least, _show, _lines, _audience, _inputs.Format, _inputs.Map, _partial, _watch }) command.Add(option);
    }

    public bool IsWatch(ParseResult parsed) => parsed.GetValue(_watch);

    /// <exception cref="UsageException">The options do not go together, or cannot be understood.</exception>
    public CheckSettings Read(ParseResult parsed)
    {
        var settings = new CheckSettings
        {
            Files = parsed.GetRequiredValue(_files),
            Pack = parsed.GetRequiredValue(_inputs.Pack),
            Format = Enum.Parse<ReportFormat>(parsed.GetRequiredValue(_format), ignoreCase: true),
            Audience = Enum.Parse<Audience>(parsed.GetRequiredValue(_audience), ignoreCase: true),
            Least = Enum.Parse<Severity>(parsed.GetRequiredValue(_least), ignoreCase: true),
            FailOn = parsed.GetRequiredValue(_failOn) is var severity && severity == Never ? null : Enum.Parse<Severity>(severity, ignoreCase: true),
            ShowFindings = parsed.GetRequiredValue(_show).Contains(Findings),
            ShowAlignment = parsed.GetRequiredValue(_show).Contains(Alignment),
            MostLines = parsed.GetValue(_lines),
            AsOf = _inputs.ReadAsOf(parsed),
            Input = _inputs.Read(parsed) with { IsPartial = parsed.GetValue(_partial) },
        };
        if (settings is { Format: ReportFormat.Json, Files.Count: > 1 })
            throw new UsageException("--format json answers for one file, as the server does; call it for each file, or choose --format sarif.");
        if (settings is { Format: ReportFormat.Sarif, ShowAlignment: true }) throw new UsageException("--format sarif holds findings only; leave --show out, or choose --format text or json.");
        if (settings.MostLines < 0) throw new UsageException("--lines is 1 or more, or 0 for as many as it takes.");
        if (settings.Input.Columns.Count > 0 && !settings.Files.Any(file => settings.Input.FormatOf(file) == InputFormat.Csv))
            throw new UsageException("--map names columns of CSV files, and none of these is one; leave it out, or add --input csv.");
        if (IsWatch(parsed) && settings.Files.Contains(InputReader.StandardInput)) throw new UsageException("The standard input cannot be watched; name a file.");
        return settings;
    }

    private static Option<string> Choice(string name, string description, string helpName, string standard, string[] choices)
    {
        var option = new Option<string>(name) { Description = description, HelpName = helpName, DefaultValueFactory = _ => standard };
        option.AcceptOnlyFromAmong(choices);
        return option;
    }
}
