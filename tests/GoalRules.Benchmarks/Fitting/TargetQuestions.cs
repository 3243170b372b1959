using System.Text.Json;

namespace GoalRules.Benchmarks;

/// <summary>A series, and questions whose answers are known: does it reach a target some steps ahead?</summary>
internal sealed record TargetQuestions(string Id, string Variant, string Period, double[] History, IReadOnlyList<TargetQuestion> Questions)
{
    public int Season => Period switch
    {
        "monthly" => 12,
        "quarterly" => 4,
        _ => 1,
    };

    public static TargetQuestions Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var row = json.RootElement;
        return new TargetQuestions(
            row.GetProperty("id").GetString()!,
            row.GetProperty("variant").GetString()!,
            row.GetProperty("period").GetString()!,
            [.. row.GetProperty("history").EnumerateArray().Select(value => value.GetDouble())],
            [.. row.GetProperty("questions").EnumerateArray().Select(question => new TargetQuestion(
                question.GetProperty("h").GetInt32(), question.GetProperty("direction").GetString() == "up", question.GetProperty("target").GetDouble(), question.GetProperty("reached").GetBoolean()))]);
    }

    /// <summary>
    /// The like of these questions about the past: the same asked at earlier ends of the history, with all that was known then and with little.
    /// </summary>
    /// <param name="ends">How many earlier ends.</param>
    public IEnumerable<TargetQuestions> Earlier(int ends)
    {
        const double Apart = 0.4;
        const double Normal = 1.4826; // what makes a median deviation a standard deviation of normal noise
        var farthest = Period switch { "monthly" => 18, "yearly" => 6, _ => 8 };
        var little = Period switch { "monthly" => 12, "yearly" => 6, _ => 8 };
        for (var end = 1; end <= ends; end++)
        {
            var length = History.Length - (int)Math.Round(end * farthest * Apart);
            if (length < little + 2) yield break;
            var known = History[..length];
            var questions = new List<TargetQuestion>();
            foreach (var steps in new[] { 1, farthest / 2, farthest })
            {
                if (length + steps > History.Length || length < steps + 2) continue;
                var moves = Enumerable.Range(steps, length - steps).Select(i => known[i] - known[i - steps]).Order().ToArray();
                var middle = moves[moves.Length / 2];
                var deviation = moves.Select(move => Math.Abs(move - middle)).Order().ElementAt(moves.Length / 2) * Normal;
                if (deviation <= 0) continue;
                foreach (var far in new[] { -1, -0.33, 0.33, 1, 2 })
                {
                    var target = known[^1] + (far * deviation);
                    questions.Add(new TargetQuestion(steps, IsUp: true, target, History[length + steps - 1] >= target));
                }
            }

            foreach (var used in new[] { length, little }) yield return this with { Variant = "earlier", History = known[^used..], Questions = questions };
        }
    }
}

/// <param name="Steps">How many ahead.</param>
/// <param name="IsUp">Whether the target is reached from below.</param>
/// <param name="Target">The value to reach.</param>
/// <param name="IsReached">Whether it was.</param>
internal sealed record TargetQuestion(int Steps, bool IsUp, double Target, bool IsReached);
