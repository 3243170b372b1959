[Rule("GR3105", "siloed-teams", Category.Alignment, Severity.Warning,
    Message = "{0} is judged by {1}, but {2}, which it works with, by {3}; {4}{5}")]
static Finding? Check(Team team)
{
    if (!team.Submission.IsComplete(SubmissionList.MetricSets) || team.JudgedBy.Count == 0) return null;
    var apart = team.WorksWith.Where(other => other.JudgedBy.Count > 0 && team.SharedResults(other).Count == 0).ToList();
    if (apart.Count == 0) return null;
    var common = team.CommonResult(apart[0]);
    return Finding.At(team.Location, team.DisplayName, Metrics(team), apart[0].DisplayName, Metrics(apart[0]), Advice(team, apart[0], common), More(apart))
        .RelatedTo(apart.Take(10).Select(other => other.Location))
        .RelatedTo(common is null ? [] : [common.Location]);
}

static string Metrics(Team team) => Named.List(team.JudgedBy.Select(metric => metric.DisplayName), 2);

static string Advice(Team team, Team other, Metric? common) => common switch
{
    null => "agree on a result that both produce, and judge both by it",
    _ when team.IsJudgedBy(common) => $"judge {other.DisplayName} by {common.DisplayName} too, to which both contribute",
    _ when other.IsJudgedBy(common) => $"judge {team.DisplayName} by {common.DisplayName} too, to which both contribute",
    _ => $"neither is judged by {common.DisplayName}, to which both contribute, so judge both by it",
};

static string More(List<Team> apart) => apart.Count > 1 ? $" (it shares no result with {apart.Count - 1} more that it works with)" : "";
