[Rule("GR3106", "definitions-differ", Category.Alignment, Severity.Error,
    Message = "{0} has more than one {1}: '{2}' here, '{3}' in {4}; agree on one or, where two things are meant, give one of them another name")]
static Finding? Check(Metric metric) => metric.OtherMeaning is { } other
    ? Finding.At(metric.At(other.Field, Text(metric, other.Field)), metric.DisplayName, other.Field, other.Here, other.There, Where(other))
        .RelatedTo(other.Others.Select(namesake => namesake.At(other.Field)))
    : null;

static string Text(Metric metric, string field) => field switch
{
    "unit" => metric.Unit,
    "formula" => metric.Formula,
    _ => metric.Definition,
};

static string Where(NamesakeDifference other) => other.Others[0] switch
{
    var first when other.Count > 1 => $"{first.Id}, the first of {other.Count} that differ",
    { Team: { } team } first => $"{first.Id} of {team.DisplayName}",
    var first => first.Id,
};
