[Rule("GR3110", "too-many-metrics", Category.Alignment, Severity.Info,
    Message = "{0} holds {1} metrics, and nobody steers by more than {2} at once; keep those that decide something, and watch the rest elsewhere")]
static Finding? Check(MetricSet set, Options options)
{
    var count = set.Members.DistinctBy(member => member.MetricId).Count();
    return count > options.Limit ? Finding.At(set.At("members"), set.DisplayName, count, options.Limit) : null;
}

record Options(int Limit = 7);
