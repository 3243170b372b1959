[Rule("GR3107", "sources-differ", Category.Alignment, Severity.Warning,
    Message = "{0} is read from {1} here, and from {2} in {3}, so sooner or later the two will not agree; choose the one source that counts")]
static Finding? Check(Metric metric) => metric.OtherSource is { } other
    ? Finding.At(metric.At("source", metric.Source), metric.DisplayName, other.Here, other.There, Where(other))
        .RelatedTo(other.Others.Select(namesake => namesake.At("source")))
    : null;

static string Where(NamesakeDifference other) =>
    other.Count > 1 ? $"{other.Others[0].Id}, the first of {other.Count} that are read elsewhere" : other.Others[0].Id;
