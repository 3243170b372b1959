using System.Runtime.CompilerServices;
using System.Text;
using CsCheck;
using GoalRules.Engine;
using GoalRules.Fuzzing;
using Google.Protobuf;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Protocol.Tests;

/// <summary>A request of any kind gets mistakes with their places, violations with their paths, or a report that comes back from the wire.</summary>
public sealed class RequestFuzzing
{
    private static readonly SubmissionLimits Limits = new();

    private static readonly Lazy<RulePack> Smart = new(() => RulePack.Load(Path.Combine(Root(), "rules/smart")));

    private static readonly string[] Dates = ["2026-01-31", "2026-03-31", "2025-12-31", "2025-06-30", "0001-01-01", "9999-12-31", "2026-02-30", "soon", ""];

    private static readonly Gen<Wire.EvaluateRequest> Requests =
        RandomMessages.Of(Wire.EvaluateRequest.Descriptor, Gen.OneOf(Dates)).Select(message => (Wire.EvaluateRequest)message);

    /// <summary>Such as can be evaluated more often than not: with ids that are there, and sentences.</summary>
    private static readonly Gen<Wire.EvaluateRequest> Plausible = Gen.Select(Requests, Gen.Int.Array[64], (request, numbers) =>
    {
        Mend(request, numbers);
        return request;
    });

    private static readonly string[] Jsons =
    [
        .. Enumerable.Range(0, 60).Select(i => JsonFormatter.Default.Format(Plausible.Generate(new PCG((uint)i, 3), null, out _))),
        JsonFormatter.Default.Format(new Wire.EvaluateRequest { Submission = FullSubmission.Create() }),
        """{ "submission": { "asOf": "2026-01-15", "goals": [{ "id": "G1", "statement": "Do our best to improve NPS" }] } }""",
    ];

    [Fact]
    public void Messages_of_any_kind() => Fuzz.Each(Requests, 100, request => Answer(request), request => request.ToString());

    [Fact]
    public void Messages_that_make_some_sense() => Fuzz.Each(Plausible, 100, request => Answer(request), request => request.ToString());

    [Fact]
    public void JSON_with_mistakes_in_it() => Fuzz.Each(Mutations.Of(Jsons), 300, Json, json => json);

    private static void Json(string json)
    {
        // What cannot be UTF-8 becomes a sign that can.
        var bytes = Encoding.UTF8.GetBytes(json);
        var mistakes = StrictJson.Mistakes(bytes, Wire.EvaluateRequest.Descriptor);
        foreach (var mistake in mistakes.Where(mistake => mistake.Line > 0)) Places.Check(mistake.Line, mistake.Column, Encoding.UTF8.GetString(bytes));
        foreach (var mistake in mistakes) mistake.Problem.ShouldNotBeNullOrWhiteSpace();
        if (mistakes.Count == 0) Answer(JsonParser.Default.Parse<Wire.EvaluateRequest>(Encoding.UTF8.GetString(bytes)));
    }

    private static void Answer(Wire.EvaluateRequest request)
    {
        if (request.Submission is null) return;
        Report report;
        try
        {
            var submission = SubmissionMapping.ToModel(request.Submission, Limits);
            var audience = SubmissionMapping.ToModel(request.Audience) ?? Audience.Everyone;
            report = Smart.Value.Evaluate(submission with { AsOf = submission.AsOf ?? new DateOnly(2026, 1, 15) }, audience, limits: Limits, showLineOfSight: request.ShowLineOfSight);
        }
        catch (InvalidSubmissionException e)
        {
            e.Violations.ShouldNotBeEmpty();
            e.Violations.ShouldAllBe(violation => violation.Problem.Length > 0);
            return;
        }

        report.Findings.ShouldNotContain(finding => finding.RuleId.StartsWith("GR9", StringComparison.Ordinal), "a built-in rule failed");
        var wire = report.ToWire();
        wire.ToModel().ToWire().ShouldBe(wire);
        Wire.EvaluateResponse.Parser.ParseFrom(wire.ToByteArray()).ShouldBe(wire);
        using var json = new MemoryStream();
        WireJson.Write(json, wire);
        JsonParser.Default.Parse<Wire.EvaluateResponse>(Encoding.UTF8.GetString(json.ToArray())).ShouldBe(wire);
    }

    private static void Mend(Wire.EvaluateRequest request, int[] numbers)
    {
        string[] sentences = ["Raise NPS from 42 to 50 by the end of Q3", "Do our best", "Cut late orders by 20 % every quarter until 31 March 2026", "Answer [number] % of calls", "TBD", "Hire 3 nurses, open 2 wards and train everybody by June"];
        var next = 0;
        request.Submission ??= new Wire.Submission { Goals = { new Wire.Goal() } };
        var submission = request.Submission;
        (submission.AsOf, submission.StrategyChangedOn, submission.Cycle) = ("2026-01-15", "", null);
        submission.Suppressions.Clear();
        submission.EvaluateOnly.Clear();
        submission.Complete.Clear();
        for (var i = 0; i < submission.Goals.Count; i++)
        {
            var goal = submission.Goals[i];
            (goal.Id, goal.Statement, goal.Owner, goal.Team) = ($"G{i}", sentences[Draw(sentences.Length)], $"P{Draw(2)}", $"T{Draw(2)}");
            (goal.Start, goal.Due, goal.AgreedOn, goal.ChangedOn, goal.ReplacedBy) = ("", "2026-06-30", "", "", "");
            foreach (var support in goal.Supports) support.Goal = $"G{Draw(3)}";
            foreach (var support in goal.Supports.Where(support => support.HasWeight)) support.Weight = Draw(101);
            if (goal.HasWeight) goal.Weight = Draw(101);
            foreach (var measure in goal.Measures) (measure.Metric, measure.Due) = ($"M{Draw(3)}", "");
            goal.CheckIns.Clear();
            goal.Milestones.Clear();
        }

        for (var i = 0; i < submission.Metrics.Count; i++)
        {
            var metric = submission.Metrics[i];
            (metric.Id, metric.Team) = ($"M{i}", $"T{Draw(2)}");
            metric.History.Clear();
            metric.ClearMinimum();
            for (var month = 1; month <= Draw(13); month++) metric.History.Add(new Wire.Observation { Date = $"2025-{month:D2}-28", Value = numbers[month] / 1e6 });
        }

        for (var i = 0; i < submission.MetricSets.Count; i++) (submission.MetricSets[i].Id, submission.MetricSets[i].Team, submission.MetricSets[i].Person) = ($"S{i}", $"T{Draw(2)}", "");
        for (var i = 0; i < submission.Teams.Count; i++) (submission.Teams[i].Id, submission.Teams[i].Parent) = ($"T{i}", $"T{Draw(3)}");
        for (var i = 0; i < submission.People.Count; i++) (submission.People[i].Id, submission.People[i].Manager, submission.People[i].Team) = ($"P{i}", $"P{Draw(3)}", $"T{Draw(2)}");

        int Draw(int limit) => (int)((uint)numbers[next++ % numbers.Length] % (uint)limit);
    }

    private static string Root([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../.."));
}
