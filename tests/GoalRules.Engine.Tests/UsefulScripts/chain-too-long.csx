[Rule("TST0013", "chain-too-long", Category.Alignment, Severity.Info, Message = "It takes {0} steps from here to the top ({1}); link it closer")]
static Finding? Check(Goal goal, Options options)
{
    var way = new List<Goal>();
    Climb(goal, way, new HashSet<string>());
    return way.Count > options.Most ? Finding.At(goal.At("supports"), way.Count, string.Join(" > ", way.Take(3).Select(step => step.Id)) + (way.Count > 3 ? " > …" : "")).RelatedTo(way.Select(step => step.Location)) : null;
}

static void Climb(Goal goal, List<Goal> way, HashSet<string> seen)
{
    if (!seen.Add(goal.Id)) return;
    var next = goal.Supports.Select(support => support.Goal).OfType<Goal>().OrderByDescending(other => other.Level).FirstOrDefault();
    if (next == null) return;
    way.Add(next);
    Climb(next, way, seen);
}

record Options(int Most = 4);
