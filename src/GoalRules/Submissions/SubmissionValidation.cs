namespace GoalRules;

/// <summary>
/// Finds every mistake that makes a submission unfit to be evaluated: ids missing or used twice, numbers that are none, weights that
/// are no share, dates in a wrong order. A reference that points nowhere is no such mistake: rules report it.
/// </summary>
public static class SubmissionValidation
{
    public static IReadOnlyList<Violation> Validate(this Submission submission, SubmissionLimits? limits = null)
    {
        var pass = new Pass(limits ?? new SubmissionLimits());
        pass.Check(submission);
        return pass.Violations;
    }

    private sealed class Pass(SubmissionLimits limits)
    {
        public List<Violation> Violations { get; } = [];

        public void Check(Submission submission)
        {
            if (submission is { Goals: [], Metrics: [], MetricSets: [], Teams: [], People: [] })
                Add("", "is empty; send at least one goal, metric, metric set, team or person");
            if (submission.Cycle is { Start: { } start, End: { } end } && end < start)
                Add("cycle.end", $"{end:yyyy-MM-dd} is before the cycle's start {start:yyyy-MM-dd}");

            Subjects("goals", submission.Goals, Goal);
            Subjects("metrics", submission.Metrics, Metric);
            Subjects("metricSets", submission.MetricSets, MetricSet);
            Subjects("teams", submission.Teams, Team);
            Subjects("people", submission.People, (_, _) => { });
            Owners(submission);
            Suppressions(submission.Suppressions);
            EvaluateOnly(submission);
        }

        private void Subjects<T>(string list, IReadOnlyList<T> subjects, Action<string, T> check)
            where T : Subject
        {
            if (limits.TooMany(list, subjects.Count) is { } tooMany)
            {
                Violations.Add(tooMany);
                return;
            }

            var seen = new Dictionary<string, int>(subjects.Count, StringComparer.Ordinal);
            for (var i = 0; i < subjects.Count; i++)
            {
                var subject = subjects[i];
                if (subject.Id.Length == 0) Add($"{list}[{i}].id", "is empty; give it an id that is unique in its list");
                else if (subject.Id.Length > limits.IdLength) Add($"{list}[{i}].id", $"is {subject.Id.Length} characters long; at most {limits.IdLength} are allowed");
                else if (!seen.TryAdd(subject.Id, i)) Add($"{list}[{i}].id", $"'{subject.Id}' is already the id of {list}[{seen[subject.Id]}]; give each its own");
                check($"{list}[{i}]", subject);
            }
        }

        private void Goal(string path, Goal goal)
        {
            if (string.IsNullOrWhiteSpace(goal.Statement.Text)) Add($"{path}.statement", "is empty; say what is to be reached");
            Text(path, "statement", goal.Statement.Text);
            Text(path, "description", goal.Description.Text);
            Few(path, "supports", goal.Supports.Count);
            Few(path, "measures", goal.Measures.Count);
            Few(path, "checkIns", goal.CheckIns.Count);
            Few(path, "milestones", goal.Milestones.Count);
            Few(path, "contributors", goal.ContributorIds.Count);
            Few(path, "resources", goal.Resources.Count);
            for (var i = 0; i < goal.Resources.Count; i++) Name(path, $"resources[{i}]", goal.Resources[i]);
            for (var i = 0; i < goal.Milestones.Count; i++) Name(path, $"milestones[{i}].title", goal.Milestones[i].Title);
            Share(path, "weight", goal.Weight);
            for (var i = 0; i < goal.Supports.Count; i++)
            {
                if (goal.Supports[i].GoalId.Length == 0) Add($"{path}.supports[{i}].goal", "is empty; name the goal that is supported");
                Share(path, "supports", i, "weight", goal.Supports[i].Weight);
            }

            for (var i = 0; i < goal.Measures.Count; i++) Measure(path, i, goal.Measures[i]);
            for (var i = 0; i < goal.CheckIns.Count; i++)
            {
                if (goal.CheckIns[i].Date == default) Add($"{path}.checkIns[{i}].date", "is missing; write it as YYYY-MM-DD");
                Finite(path, "checkIns", i, "value", goal.CheckIns[i].Value);
                if (goal.CheckIns[i].Confidence is { } confidence && confidence is not (>= 0 and <= 1))
                    Add($"{path}.checkIns[{i}].confidence", $"{confidence} is no probability; send 0 to 1");
            }
        }

        private void Measure(string path, int i, Measure measure)
        {
            if (measure.Name.Length > limits.NameLength || measure.Unit.Length > limits.NameLength)
            {
                Name($"{path}.measures[{i}]", "name", measure.Name);
                Name($"{path}.measures[{i}]", "unit", measure.Unit);
            }

            Finite(path, "measures", i, "baseline", measure.Baseline);
            Finite(path, "measures", i, "target", measure.Target);
            Finite(path, "measures", i, "targetUpper", measure.TargetUpper);
            Finite(path, "measures", i, "previousTarget", measure.PreviousTarget);
            if (measure.TargetUpper is not null && measure.Target is null)
                Add($"{path}.measures[{i}].target", "is missing; a range goes from target to targetUpper");
            if (measure.TargetUpper < measure.Target)
                Add($"{path}.measures[{i}].targetUpper", $"{measure.TargetUpper} is below the range's lower end, target {measure.Target}");
        }

        private void Metric(string path, Metric metric)
        {
            Name(path, "name", metric.Name);
            Name(path, "unit", metric.Unit);
            Name(path, "source", metric.Source);
            Text(path, "definition", metric.Definition);
            Text(path, "formula", metric.Formula);
            Few(path, "drives", metric.DrivesIds.Count);
            Few(path, "driverEffects", metric.DriverEffects.Count);
            Few(path, "history", metric.History.Count, times: 10);
            Finite(path, "minimum", metric.Minimum);
            Finite(path, "maximum", metric.Maximum);
            if (metric.Maximum < metric.Minimum) Add($"{path}.maximum", $"{metric.Maximum} is below minimum {metric.Minimum}");
            for (var i = 0; i < metric.DriverEffects.Count; i++) Finite(path, "driverEffects", i, "effect", metric.DriverEffects[i].Effect);

            var days = IsAscending(metric.History) ? null : new HashSet<DateOnly>();
            for (var i = 0; i < metric.History.Count; i++)
            {
                if (double.IsNaN(metric.History[i].Value)) Add($"{path}.history[{i}].value", "is missing or no number; an observation without a value is none");
                else Finite(path, "history", i, "value", metric.History[i].Value);
                if (metric.History[i].Date == default) Add($"{path}.history[{i}].date", "is missing; write it as YYYY-MM-DD");
                else if (days?.Add(metric.History[i].Date) is false)
                    Add($"{path}.history[{i}].date", $"{metric.History[i].Date:yyyy-MM-dd} has an observation already; send one a day");
            }
        }

        /// <summary>Whether no two observations can be of the same day, which is so of most histories.</summary>
        private static bool IsAscending(IReadOnlyList<Observation> history)
        {
            for (var i = 1; i < history.Count; i++)
            {
                if (history[i].Date <= history[i - 1].Date) return false;
            }

            return true;
        }

        private void MetricSet(string path, MetricSet set)
        {
            Name(path, "name", set.Name);
            Few(path, "members", set.Members.Count);
            for (var i = 0; i < set.Members.Count; i++)
            {
                if (set.Members[i].MetricId.Length == 0) Add($"{path}.members[{i}].metric", "is empty; name a metric");
                Share(path, "members", i, "weight", set.Members[i].Weight);
            }
        }

        private void Team(string path, Team team)
        {
            Name(path, "name", team.Name);
            Few(path, "partners", team.PartnerIds.Count);
            if (team.ReviewEvery <= 0) Add($"{path}.reviewEvery", $"{team.ReviewEvery} is no number of days; send 1 or more, or leave it out");
        }

        /// <summary>A goal's owner is a person or a team, so an id must not mean both.</summary>
        private void Owners(Submission submission)
        {
            if (submission.Teams.Count == 0) return;
            var teams = submission.Teams.Select(team => team.Id).Where(id => id.Length > 0).ToHashSet(StringComparer.Ordinal);
            for (var i = 0; i < submission.People.Count; i++)
            {
                if (teams.Contains(submission.People[i].Id)) Add($"people[{i}].id", $"'{submission.People[i].Id}' is already the id of a team; give each its own");
            }
        }

        private void Suppressions(IReadOnlyList<Suppression> suppressions)
        {
            for (var i = 0; i < suppressions.Count; i++)
            {
                if (suppressions[i].Rule.Length == 0) Add($"suppressions[{i}].rule", "is empty; name the rule's id, such as GR1005");
                if (!SubjectPath.IsValid(suppressions[i].Subject))
                    Add($"suppressions[{i}].subject", $"'{suppressions[i].Subject}' is no subject; write its list and id, such as goals/G1, or submission");
                if (suppressions[i].Reason.Length == 0) Add($"suppressions[{i}].reason", "is empty; say why the finding may stand");
            }
        }

        private void EvaluateOnly(Submission submission)
        {
            if (submission.EvaluateOnly.Count == 0) return;
            var known = submission.Goals.Select(goal => goal.Id).ToHashSet(StringComparer.Ordinal);
            for (var i = 0; i < submission.EvaluateOnly.Count; i++)
            {
                if (!known.Contains(submission.EvaluateOnly[i])) Add($"evaluateOnly[{i}]", $"no goal has the id '{submission.EvaluateOnly[i]}'");
            }
        }

        private void Text(string path, string field, string text)
        {
            if (text.Length > limits.TextLength) Add($"{path}.{field}", $"is {text.Length} characters long; at most {limits.TextLength} are read");
        }

        private void Name(string path, string field, string text)
        {
            if (text.Length > limits.NameLength) Add($"{path}.{field}", $"is {text.Length} characters long; at most {limits.NameLength} are allowed");
        }

        private void Few(string path, string list, int count, int times = 1)
        {
            if (count > limits.Items * times) Add($"{path}.{list}", $"holds {count} items; at most {limits.Items * times} are read");
        }

        private void Finite(string path, string field, double? number)
        {
            if (number is { } value && !double.IsFinite(value)) Add($"{path}.{field}", $"{value} is not a number; send a finite one, or leave it out");
        }

        private void Finite(string path, string list, int i, string field, double? number)
        {
            if (number is { } value && !double.IsFinite(value)) Finite($"{path}.{list}[{i}]", field, number);
        }

        private void Share(string path, string field, double? number)
        {
            Finite(path, field, number);
            if (number is < 0 or > 100 && double.IsFinite(number.Value)) Add($"{path}.{field}", $"{number} is outside 0 to 100");
        }

        private void Share(string path, string list, int i, string field, double? number)
        {
            if (number is { } value && value is not (>= 0 and <= 100)) Share($"{path}.{list}[{i}]", field, number);
        }

        private void Add(string path, string problem) => Violations.Add(new Violation(path, problem));
    }
}
