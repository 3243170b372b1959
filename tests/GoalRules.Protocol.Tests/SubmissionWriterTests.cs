using CsCheck;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Protocol.Tests;

public sealed class SubmissionWriterTests
{
    private static readonly SubmissionLimits Limits = new();

    private static readonly Gen<string> Dates = Gen.OneOf(Gen.Const(""), Gen.DateOnly.Select(date => date.ToString("yyyy-MM-dd")));

    [Fact]
    public void Every_field_is_written()
    {
        var wire = FullSubmission.Create();

        SubmissionMapping.ToModel(wire, Limits).ToWire().ShouldBe(wire);
    }

    [Fact]
    public void Any_submission_comes_back_as_it_was() => RandomMessages.Of(Wire.Submission.Descriptor, Dates).Select(message => Plain((Wire.Submission)message)).Obey(wire =>
    {
        var submission = SubmissionMapping.ToModel(wire, Limits);
        submission.ToWire().ShouldBe(wire);
    });

    [Fact]
    public void A_linked_submission_is_written_as_it_was_submitted()
    {
        var submission = new Submission
        {
            AsOf = new DateOnly(2026, 1, 15),
            Goals =
            [
                new Goal { Id = "G1", Statement = "Halve the wait at the counter", Supports = [new Support { GoalId = "G2" }], Measures = [new Measure { MetricId = "M1" }] },
                new Goal { Id = "G2", Statement = "Visitors come back", OwnerId = "P1" },
            ],
            Metrics = [new Metric { Id = "M1", TeamId = "T1" }],
            Teams = [new Team { Id = "T1" }],
            People = [new Person { Id = "P1", TeamId = "T1" }],
        };

        Linker.Link(submission, new Conventions()).ToWire().ShouldBe(submission.ToWire());
    }

    [Fact]
    public void What_was_not_given_stays_absent()
    {
        var wire = new Submission { Goals = [new Goal { CheckIns = [new CheckIn()] }], Metrics = [new Metric { History = [new Observation()] }] }.ToWire();

        wire.ShouldBe(new Wire.Submission
        {
            Goals = { new Wire.Goal { Kind = Wire.Goal.Types.Kind.Goal, CheckIns = { new Wire.CheckIn() } } },
            Metrics = { new Wire.Metric { History = { new Wire.Observation() } } },
        });
    }

    /// <summary>Leaves one way to say each thing: a goal without a kind is a stand-alone goal, and a list has a name.</summary>
    private static Wire.Submission Plain(Wire.Submission wire)
    {
        foreach (var goal in wire.Goals.Where(goal => goal.Kind == default)) goal.Kind = Wire.Goal.Types.Kind.Goal;
        while (wire.Complete.Contains(default)) wire.Complete.Remove(default);
        return wire;
    }
}
