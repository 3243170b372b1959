[Rule("GR3101", "result-metric-missing", Category.Alignment, Severity.Error,
    Message = "{0} is judged only by what people do ({1}), and by nothing that comes of it; add a lagging outcome, such as revenue, retention or satisfaction")]
static Finding? Check(MetricSet set)
{
    var judgedBy = set.JudgedBy.ToList();
    return judgedBy.Count > 0 && judgedBy.All(member => member.Metric?.IsResult == false)
        ? Finding.At(set.At("members"), set.DisplayName, Named.List(judgedBy.Select(member => member.Metric!.DisplayName)))
        : null;
}
