namespace GoalRules.Tests;

public class MetricSetTests
{
    [Fact]
    public void A_set_is_judged_by_its_results() => JudgedBy(("A", MemberRole.Result), ("B", MemberRole.Diagnostic)).ShouldBe("A");

    [Fact]
    public void A_member_without_a_role_counts_as_a_result() => JudgedBy(("A", null), ("B", MemberRole.Diagnostic), ("C", MemberRole.Result)).ShouldBe("AC");

    [Fact]
    public void Where_all_are_diagnostic_the_set_is_judged_by_all() => JudgedBy(("A", MemberRole.Diagnostic), ("B", MemberRole.Diagnostic)).ShouldBe("AB");

    [Fact]
    public void An_empty_set_is_judged_by_nothing() => JudgedBy().ShouldBeEmpty();

    private static string JudgedBy(params (string Metric, MemberRole? Role)[] members) =>
        string.Concat(new MetricSet { Members = [.. members.Select(member => new MetricSetMember { MetricId = member.Metric, Role = member.Role })] }
            .JudgedBy.Select(member => member.MetricId));
}
