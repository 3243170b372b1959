[Rule("GR3106", "definitions-differ", Category.Alignment, Severity.Error,
    Message = "{0} does not mean the same everywhere: its {1} is '{2}' here, and '{3}' in {4}; agree on one, or give one of them another name")]
static Finding? Check(Metric metric) => metric.OtherMeaning is { } other
    ? Finding.At(metric.At(other.Field, Text(metric, other.Field)), metric.DisplayName, other.Field, other.Here, other.There, Where(other))
        .RelatedTo(other.Others.Select(namesake => namesake.At(other.Field, Text(namesake, other.Field))))
    : null;

static string Text(Metric metric, string field) => field switch
{
    "unit" => metric.Unit,
    "formula" => metric.Formula,
    _ => metric.Definition,
};

static string Where(NamesakeDifference other) => other.Others[0] switch
{
    var first when other.Count > 1 => $"{first.Id} ({other.Count - 1} more of that name differ too)",
    { Team: { } team } first => $"{first.Id} of {team.DisplayName}",
    var first => first.Id,
};
