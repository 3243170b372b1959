using GoalRules.Benchmarks;

if (args is ["fit", var labels])
{
    await FitJudgement.Run(labels, Path.Combine("src", "GoalRules", "Statements", "Judging", "judgement.txt"));
    return 0;
}

if (args is ["fit-forecast", var series, var heldOut])
{
    await FitForecast.Run(series, Path.Combine("src", "GoalRules", "Forecasting", "forecast.txt"), heldOut);
    return 0;
}

if (args is ["same-bytes", .. var inputs] && inputs.Length > 0) return await SameBytes.Run(inputs) ? 0 : 1;

Row[] rows =
[
    new("unary", "unary `Evaluate` of one goal, whole built-in pack, beside a bare echo of the same messages", "at least 0.7 of its rate", EvaluateBesideEcho.Unary),
    new("batches", "the same for batches of 100 goals", "at least 0.2 of its rate", EvaluateBesideEcho.Batches),
    new("isolation", "one goal, and batches of 100, of an organisation whose packs run in workers, beside the same in the server's process", "at most 150 µs more a call; at least 0.5 of the rate", IsolatedBesideInProcess.Run),
    new("chaos", "four organisations at half of the server's rate, one of them trying every hostile script, its workers killed; what the others notice", "no failed request; p99 at most twice that in peace", TroubledNeighbour.Run),
    new("stopping", "how long the slowest of the scripts takes that would never end", "at most 100 ms more than its budget", StoppedInTime.Run),
    new("loaded", "the built-in pack as loaded, beside the same sources compiled into the program", "at most 1.3 times the time", LoadedBesideCompiledIn.Run),
    new("peer", "five equal checks of a goal, beside RulesEngine 6.0.1", "", BesideRulesEngine.Run),
    new("reading", "reading a statement, beside the regular expressions of a simple checker", "about 5 µs", ReadingBesideRegex.Run),
    new("chance", "the chances of 15 targets of a series, beside the series' mean and deviation", "at most 50 µs", ChancesOfTargets.Run),
    new("bulk", "500,000 goals through the client's bulk helper, the server killed and started again in the middle", "each answered once, memory flat", BulkOverRestart.Run),
    new("portfolio", "1,000,000 goals of one organisation over the wire, beside 100,000 of them, and what the server's memory comes to", "at most 11 times the time and 3 GB", PortfolioOverTheWire.Run),
    new("scripts", "compiling 300 scripts, cold / from the cache", "12 ms / 0.5 ms each", ScriptsColdAndCached.Run),
    new("reloads", "1,000 reloads of the built-in pack under load", "no load context left, working set within 5 %", ReloadsUnderLoad.Run),
];
if (args.FirstOrDefault(name => !Array.Exists(rows, row => row.Name == name)) is { } unknown)
{
    await Console.Error.WriteLineAsync($"There is no benchmark '{unknown}'; name one or more of {string.Join(", ", rows.Select(row => row.Name))}, or none for all.");
    return 2;
}

var measured = new List<string>();
foreach (var row in rows.Where(row => args.Length == 0 || args.Contains(row.Name)))
{
    measured.Add($"| {row.Name} | {row.What} | {row.Aim} | {await row.Run()} |");
}

await Console.Out.WriteLineAsync($"\n| name | what | aim | measured |\n| --- | --- | --- | --- |\n{string.Join('\n', measured)}");
return 0;
