[Rule("GR3102", "early-warning-missing", Category.Alignment, Severity.Info,
    Message = "{0} holds only results that are known afterwards ({1}), so trouble shows when it is too late to steer; add a leading metric that moves first")]
static Finding? Check(MetricSet set) =>
    set.Members.Count > 0 && set.Members.All(member => member.Metric is { Indicator: Indicator.Lagging, IsResult: true })
        ? Finding.At(set.At("members"), set.DisplayName, Named.List(set.Members.Select(member => member.Metric!.DisplayName)))
        : null;
