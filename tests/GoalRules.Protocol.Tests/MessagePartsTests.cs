using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Protocol.Tests;

public sealed class MessagePartsTests
{
    [Fact]
    public void What_any_receiver_takes_stays_in_one_part() => MessageParts.Of(FullSubmission.Create()).ShouldHaveSingleItem().ShouldBe(FullSubmission.Create());

    [Fact]
    public void Parts_are_small_and_joined_make_the_whole()
    {
        var whole = FullSubmission.Create();
        for (var i = 0; i < 3000; i++)
        {
            whole.Goals.Add(new Wire.Goal { Id = $"G{i}", Statement = new string('x', 400) });
            whole.Teams.Add(new Wire.Team { Id = $"T{i}", Name = new string('y', 200) });
        }

        var parts = MessageParts.Of(whole).ToList();

        parts.Count.ShouldBeInRange(7, 12);
        parts.ShouldAllBe(part => part.CalculateSize() < 300 * 1024);
        var joined = new Wire.Submission();
        foreach (var part in parts) joined.MergeFrom(part);
        joined.ShouldBe(whole);
    }

    [Fact]
    public void One_item_that_is_larger_than_a_part_has_a_part_of_its_own()
    {
        var whole = new Wire.Submission { Goals = { new Wire.Goal { Id = "G1" }, new Wire.Goal { Id = "G2", Statement = new string('x', 500_000) }, new Wire.Goal { Id = "G3" } } };

        MessageParts.Of(whole).Select(part => string.Join(' ', part.Goals.Select(goal => goal.Id))).ShouldBe(["G1", "G2", "G3"]);
    }

    [Fact]
    public void A_report_tells_what_teams_share_in_its_last_part_only()
    {
        var whole = new Wire.EvaluateResponse { AsOf = "2026-01-15", Partnerships = new() };
        for (var i = 0; i < 3000; i++) whole.GoalReports.Add(new Wire.GoalReport { GoalId = new string('g', 200) });

        var parts = MessageParts.Of(whole).ToList();

        parts.Count.ShouldBeGreaterThan(1);
        parts.ShouldAllBe(part => part.AsOf == "2026-01-15");
        parts.Select(part => part.Partnerships is not null).ShouldBe(Enumerable.Range(1, parts.Count).Select(part => part == parts.Count));
    }
}
