[Rule("TST0012", "glossary-never-used", Category.Alignment, Severity.Hint, Message = "No goal uses {0}; {1}")]
static Finding? Check(Submission submission)
{
    var words = new HashSet<string>(submission.Goals.SelectMany(Words), StringComparer.OrdinalIgnoreCase);
    var unused = submission.Glossary.Select(term => term.Name()).Where(name => !words.Contains(name)).ToList();
    if (unused.Count == 0) return null;
    unused.Sort(StringComparer.Ordinal);
    var text = new System.Text.StringBuilder();
    for (var i = 0; i < unused.Count; i++) text.Append(i > 0 ? ", " : "").Append('\'').Append(unused[i]).Append('\'');
    return Finding.At(submission.Location, text.ToString(), unused.Count == 1 ? "drop it" : $"drop these {unused.Count}");
}

static string Name(this Term term) => $"{term}".Contains("Term") ? term.ToString()!.Substring(0, 4) : "";

static IEnumerable<string> Words(Goal goal)
{
    foreach (var word in goal.Statement.Words) yield return goal.Statement.At(word.Span).Text;
}
