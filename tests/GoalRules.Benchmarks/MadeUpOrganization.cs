namespace GoalRules.Benchmarks;

/// <summary>
/// An organisation of any number of goals, a department a part: company objectives, department and team objectives with two key results each, and
/// three goals for each of the eight people of a team. Teams have metrics with a year of history; each tenth goal has a fault.
/// </summary>
internal static class MadeUpOrganization
{
    private const int Teams = 10;
    private const int People = 8;
    private const int GoalsOfPerson = 3;
    private const int GoalsOfTeam = 3 + (People * GoalsOfPerson);
    private const int GoalsOfDepartment = 3 + (Teams * GoalsOfTeam);

    private static readonly DateOnly AsOf = new(2026, 2, 15);
    private static readonly DateOnly Agreed = new(2025, 12, 18);

    public static IEnumerable<Submission> Of(int goals)
    {
        yield return new Submission
        {
            AsOf = AsOf,
            Cycle = new Cycle { Name = "2026-Q1", Start = new DateOnly(2026, 1, 1), End = new DateOnly(2026, 3, 31) },
            Goals = [Objective("O", "Guests come back because they were well looked after", "T", null)],
            Teams = [new Team { Id = "T", Name = "The company" }],
        };
        var left = goals - 1;
        for (var department = 0; left > 0; department++)
        {
            var part = Department(department);
            yield return part with { Goals = [.. part.Goals.Take(left)] };
            left -= Math.Min(left, GoalsOfDepartment);
        }
    }

    private static Submission Department(int number)
    {
        var id = $"D{number}";
        var (goals, metrics, teams, people) = (new List<Goal>(GoalsOfDepartment), new List<Metric>(), new List<Team> { new() { Id = id, Name = $"Department {number}", ParentId = "T" } }, new List<Person>());
        Level(goals, metrics, id, $"Houses of region {number} run without surprises", $"region {number}", "O", id);
        for (var team = 0; team < Teams; team++)
        {
            var teamId = $"{id}.{team}";
            teams.Add(new Team { Id = teamId, Name = $"House {number}.{team}", ParentId = id });
            Level(goals, metrics, teamId, $"Guests of house {number}.{team} find what they were promised", $"house {number}.{team}", $"{id}-K1", teamId);
            for (var person = 0; person < People; person++)
            {
                var owner = $"{teamId}.{person}";
                people.Add(new Person { Id = owner, TeamId = teamId, Level = GoalLevel.Individual });
                for (var goal = 0; goal < GoalsOfPerson; goal++) goals.Add(Own($"{owner}.{goal}", owner, teamId, goal, $"floor {person} of house {number}.{team}"));
            }
        }

        return new Submission { Goals = goals, Metrics = metrics, Teams = teams, People = people };
    }

    /// <summary>An objective and its two key results, each with a metric.</summary>
    private static void Level(List<Goal> goals, List<Metric> metrics, string id, string statement, string place, string supports, string team)
    {
        goals.Add(Objective(id, statement, team, supports));
        for (var i = 1; i <= 2; i++)
        {
            var metric = new Metric
            {
                Id = $"{id}-M{i}",
                Name = i == 1 ? $"Guests of {place} who return within a year" : $"Complaints per 100 nights in {place}",
                Unit = i == 1 ? "%" : "complaints",
                Direction = i == 1 ? Direction.Up : Direction.Down,
                Frequency = Frequency.Monthly,
                Aggregation = Aggregation.Last,
                TeamId = team,
                History = [.. Enumerable.Range(1, 12).Select(month => new Observation { Date = new DateOnly(2025, 1, 1).AddMonths(month).AddDays(-1), Value = 30 + (month % 5) })],
            };
            metrics.Add(metric);
            goals.Add(new Goal
            {
                Id = $"{id}-K{i}",
                Kind = GoalKind.KeyResult,
                Level = goals[^1].Level,
                Statement = i == 1 ? $"Raise the share of guests of {place} who return within a year from 32 % to 35 %" : $"Cut complaints per 100 nights in {place} from 32 to 29",
                Supports = [new Support { GoalId = id }],
                Measures = [new Measure { MetricId = metric.Id, Baseline = 32, Target = i == 1 ? 35 : 29 }],
                AgreedOn = Agreed,
            });
        }
    }

    private static Goal Objective(string id, string statement, string team, string? supports) => new()
    {
        Id = id,
        Kind = GoalKind.Objective,
        Level = supports is null ? GoalLevel.Company : supports == "O" ? GoalLevel.Department : GoalLevel.Team,
        Statement = statement,
        OwnerId = team,
        TeamId = team,
        Supports = supports is null ? [] : [new Support { GoalId = supports }],
        AgreedOn = Agreed,
    };

    private static Goal Own(string id, string owner, string team, int number, string place) => new()
    {
        Id = id,
        Level = GoalLevel.Individual,
        Statement = number switch
        {
            0 => $"Hand over the rooms of {place} by 14:00 on 95 % of days, up from 88 %",
            1 when id.EndsWith("5.1", StringComparison.Ordinal) => $"Do our best to keep {place} tidy",
            1 => $"Replace the worn carpets of {place} by 20 March 2026",
            _ => $"Answer 9 of 10 requests from {place} within 15 minutes by 31 March 2026",
        },
        OwnerId = owner,
        TeamId = team,
        Supports = [new Support { GoalId = $"{team}-K{1 + (number % 2)}" }],
        Start = new DateOnly(2026, 1, 5),
        Due = new DateOnly(2026, 3, 31),
        AgreedOn = Agreed,
        Status = GoalStatus.Running,
        CheckIns = [new CheckIn { Date = new DateOnly(2026, 2, 9), Confidence = 0.7 }],
    };
}
