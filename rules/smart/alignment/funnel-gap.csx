[Rule("GR3109", "funnel-gap", Category.Alignment, Severity.Info,
    Message = "Nobody measures {0}, stage {1} of {2} of {3}, so what is lost there goes unseen; put it in the metric set of the team that does this part of the work")]
static IEnumerable<Finding> Check(Submission submission) =>
    from funnel in submission.Funnels.Index()
    from stage in funnel.Item.Stages.Index()
    let id = funnel.Item.StageIds[stage.Index]
    where submission.IsComplete(SubmissionList.MetricSets) && IsMissing(submission, stage.Item)
    select Finding.At(submission.At($"funnels[{funnel.Index}].stages[{stage.Index}]", id), stage.Item?.DisplayName ?? id, stage.Index + 1, funnel.Item.Stages.Count, funnel.Item)
        .RelatedTo(stage.Item is null ? [] : [stage.Item.Location]);

// A metric that does not exist is measured by nobody.
static bool IsMissing(Submission submission, Metric? metric) =>
    metric is null ? submission.IsComplete(SubmissionList.Metrics) : !metric.IsMeasured;
