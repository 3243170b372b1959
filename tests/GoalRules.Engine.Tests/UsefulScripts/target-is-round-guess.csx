[Rule("TST0011", "target-is-round-guess", Category.Achievability, Severity.Hint, Message = "{0} is the {1} time that a target is '{2}'; is it a guess?")]
static IEnumerable<Finding> Check(Submission submission)
{
    var seen = new SortedDictionary<double, List<Measure>>();
    foreach (var measure in submission.Goals.SelectMany(goal => goal.Measures))
    {
        if (measure.Target is not { } target || target % 10 != 0) continue;
        if (!seen.ContainsKey(target)) seen[target] = new List<Measure>();
        seen[target].Add(measure);
    }

    foreach (KeyValuePair<double, List<Measure>> pair in seen)
    {
        for (var i = 5; i < pair.Value.Count; i++)
            yield return Finding.At(pair.Value[i].TargetLocation, pair.Value[i].DisplayName, Ordinal(i + 1), pair.Value[i].InUnit(pair.Key));
    }
}

static string Ordinal(int number) => (number % 100) is >= 11 and <= 13 ? number + "th" : (number % 10) switch
{
    1 => number + "st",
    2 => number + "nd",
    3 => number + "rd",
    _ => number + "th",
};
