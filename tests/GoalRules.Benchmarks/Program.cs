using GoalRules.Benchmarks;

var rows = new Dictionary<string, Func<Task>>(StringComparer.Ordinal)
{
    ["unary"] = EvaluateBesideEcho.Unary,
    ["batches"] = EvaluateBesideEcho.Batches,
    ["reloads"] = ReloadsUnderLoad.Run,
    ["scripts"] = ScriptsColdAndCached.Run,
};
if (args.FirstOrDefault(name => !rows.ContainsKey(name)) is { } unknown)
{
    await Console.Error.WriteLineAsync($"There is no benchmark '{unknown}'; name one or more of {string.Join(", ", rows.Keys)}, or none for all.");
    return 2;
}

foreach (var row in args.Length > 0 ? args : [.. rows.Keys]) await rows[row]();
return 0;
