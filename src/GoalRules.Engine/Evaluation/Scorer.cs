namespace GoalRules.Engine;

/// <summary>Scores a goal from its findings, so that every number can be recomputed by hand.</summary>
internal sealed class Scorer(Scoring scoring, Func<string, double?> pointsOfRule)
{
    /// <param name="unjudged">Categories in which a rule failed.</param>
    public Scores Score(Goal goal, IReadOnlyList<ReportedFinding> findings, IReadOnlySet<Category> unjudged)
    {
        var deductions = new List<Deduction>(findings.Count);
        foreach (var finding in findings)
        {
            // What only HR may see costs nothing, or the score would give it away.
            if (finding is not { Category: { } category, Audience: Audience.Everyone }) continue;
            var points = pointsOfRule(finding.RuleId) ?? scoring.Points[finding.Severity];
            if (points > 0) deductions.Add(new Deduction(finding.RuleId, finding.Fingerprint, category, points));
        }

        var specificity = Of(Category.Specificity);
        var achievability = Of(Category.Achievability);
        var alignment = Of(Category.Alignment);
        return new Scores
        {
            Overall = Mean((Category.Specificity, specificity), (Category.Achievability, achievability), (Category.Alignment, alignment)),
            Specificity = specificity,
            Achievability = achievability,
            Alignment = alignment,
            Deductions = deductions,
        };

        double? Of(Category category)
        {
            if (unjudged.Contains(category)) return null;
            var lost = 0.0;
            foreach (var deduction in deductions)
            {
                if (deduction.Category == category) lost += deduction.Points;
            }

            return lost > 0 || CanBeJudged(goal, category) ? Round(Math.Max(0, 100 - lost)) : null;
        }
    }

    /// <summary>Whether the caller sent what it takes to judge a goal in a category at all.</summary>
    private static bool CanBeJudged(Goal goal, Category category) => category switch
    {
        // Of a text in an unknown language nothing can be said.
        Category.Specificity => goal.Statement.IsUnderstood,
        // A target needs something to be compared with.
        Category.Achievability => goal.Measures.Any(measure => measure.Target is not null && (measure.Baseline is not null || measure.Latest is not null)),
        // A bare statement, sent without its neighbours, is not unaligned.
        _ => goal.Supports.Count > 0 || goal.Submission.IsComplete(SubmissionList.Goals),
    };

    private double? Mean(params ReadOnlySpan<(Category Category, double? Score)> scores)
    {
        var (sum, weights) = (0.0, 0.0);
        foreach (var (category, score) in scores)
        {
            if (score is not { } points) continue;
            sum += scoring.Weights[category] * points;
            weights += scoring.Weights[category];
        }

        return weights > 0 ? Round(sum / weights) : null;
    }

    private static double Round(double points) => Math.Round(points, 1, MidpointRounding.AwayFromZero);
}
