[Rule("TST0019", "name-is-acronym", Category.Specificity, Severity.Hint, Message = "{0} is known by letters only ({1}); write it out once")]
static IEnumerable<Finding> Check(Metric metric) =>
    metric.Name.Split('/', '-', ' ').FirstOrDefault(IsAcronym) is { } letters && string.IsNullOrWhiteSpace(metric.Definition.ToString())
        ? [Finding.At(metric.At("name", metric.Name), metric.Name, Spell(letters))]
        : [];

static bool IsAcronym(string word) => word.Length is > 1 and < 7 && word.All(letter => char.IsAsciiLetterUpper(letter) || letter == '&');

static string Spell(string word)
{
    var letters = new Queue<char>(word);
    var spelled = new List<string>();
    while (letters.Count > 0) spelled.Add(letters.Dequeue().ToString().PadLeft(2));
    for (var i = spelled.Count - 1; i >= 0; i--)
    {
        if (spelled[i].Trim() is "&") spelled.RemoveAt(i);
    }

    return string.Concat(spelled.Select((text, i) => i == 0 ? text.TrimStart() : text));
}

static string Both(string one, string other, string third) => string.Join("; ", one, other, third) + string.Concat(one, "-", other, "-", third + "!");
