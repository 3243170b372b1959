namespace GoalRules.Tests;

public class SubjectTests
{
    [Fact]
    public void Subjects_compare_by_identity()
    {
        Differ(new Goal { Id = "1" }, new Goal { Id = "1" });
        Differ(new Metric { Id = "1" }, new Metric { Id = "1" });
        Differ(new MetricSet { Id = "1" }, new MetricSet { Id = "1" });
        Differ(new Team { Id = "1" }, new Team { Id = "1" });
        Differ(new Person { Id = "1" }, new Person { Id = "1" });
        Differ(new Submission(), new Submission());
    }

    [Fact]
    public void Subjects_print_their_type_and_id()
    {
        new Goal { Id = "1" }.ToString().ShouldBe("Goal 1");
        new Metric { Id = "1" }.ToString().ShouldBe("Metric 1");
        new MetricSet { Id = "1" }.ToString().ShouldBe("MetricSet 1");
        new Team { Id = "1" }.ToString().ShouldBe("Team 1");
        new Person { Id = "1" }.ToString().ShouldBe("Person 1");
        new Submission().ToString().ShouldBe("Submission");
    }

    [Fact]
    public void Links_print_the_subject_that_they_lead_to_and_go_no_further()
    {
        var goals = Linked.Graph("A>B B>A").Goals;
        var member = new MetricSetMember { MetricId = "M1" };

        goals[0].Supports[0].ToString().ShouldBe("Support { GoalId = B, Goal = Goal B, Weight =  }");
        member.ToString().ShouldBe("MetricSetMember { MetricId = M1, Metric = , Role = , Weight =  }");
    }

    [Fact]
    public void Links_and_measures_of_a_circle_can_be_compared()
    {
        var goals = Linked.Graph("A>B B>A").Goals;

        goals[0].Supports[0].ShouldNotBe(goals[1].Supports[0]);
        goals[0].Supports[0].ShouldBe(goals[0].Supports[0] with { });
        Linked.Measure(new Measure { Target = 1 }).ShouldNotBe(Linked.Measure(new Measure { Target = 1 }));
    }

    [Fact]
    public void A_measure_prints_its_name_even_before_it_is_linked() => new Measure { Name = "Loaves" }.ToString().ShouldBe("Loaves");

    [Fact]
    public void A_place_names_the_subject_and_the_field()
    {
        new Team { Id = "T1" }.At("reviewEvery", "7").ShouldBe(new Location(SubjectType.Team, "T1", "reviewEvery", Span: null, "7"));
        new Team { Id = "T1" }.Location.ShouldBe(new Location(SubjectType.Team, "T1", "", Span: null, ""));
        new Goal { Id = "G1", Statement = "Bake" }.Location.ShouldBe(new Location(SubjectType.Goal, "G1", "", Span: null, "Bake"));
    }

    private static void Differ<T>(T one, T other)
        where T : Subject
    {
        one.Equals(other).ShouldBeFalse();
        one.Equals(one).ShouldBeTrue();
        new HashSet<T> { one, other, one }.Count.ShouldBe(2);
    }
}
