using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Protocol.Tests;

public sealed class StatementMappingTests
{
    private static readonly RulePackVersion Pack = new("smart", "1.0.0", "d1");

    [Fact]
    public void Everything_that_was_understood_is_on_the_wire()
    {
        const string Statement = "Raise the share of repeat guests from 40 % to 60 % by the end of June";

        var reading = Read(Statement);

        reading.RulePack.ShouldBe(new Wire.RulePackVersion { Name = "smart", Version = "1.0.0", Digest = "d1" });
        reading.AsOf.ShouldBe("2026-01-15");
        reading.Understood.ShouldBeTrue();
        reading.MeasureKind.ShouldBe(Wire.ReadStatementResponse.Types.MeasureKind.Numeric);
        reading.Target.ShouldBe(new Wire.StatedTarget { Value = 60, Unit = "%", Kind = Wire.StatedTarget.Types.Kind.Level, Span = Span(Statement, "target", "60") });
        reading.Baseline.ShouldBe(new Wire.StatedTarget { Value = 40, Unit = "%", Kind = Wire.StatedTarget.Types.Kind.Level, Span = Span(Statement, "baseline", "40") });
        reading.Deadline.ShouldBe(new Wire.StatedDeadline { Text = "end of June", Start = "2026-06-30", End = "2026-06-30", Span = Span(Statement, "deadline", "end of June") });
        reading.Spans.Select(span => span.Name).ShouldBe(["changeVerb", "measure", "baseline", "target", "deadline"]);
        reading.Measures.ShouldHaveSingleItem().ShouldBe(new Wire.StatedMeasure
        {
            Measured = Span(Statement, "measure", "share of repeat guests"),
            From = new Wire.StatedAmount { Value = 40, Unit = "%", Span = Span(Statement, "baseline", "40") },
            To = new Wire.StatedAmount { Value = 60, Unit = "%", Span = Span(Statement, "target", "60") },
            Comparator = Wire.StatedMeasure.Types.Comparator.None,
            Unit = "%",
            Kind = Wire.StatedTarget.Types.Kind.Level,
        });
    }

    [Fact]
    public void A_change_in_a_range_has_both_its_ends_on_the_wire()
    {
        const string Statement = "Cut waiting by 2-3.500 hours";

        var measure = Read(Statement).Measures.ShouldHaveSingleItem();

        measure.To.ShouldBeNull();
        measure.By.ShouldBe(new Wire.StatedAmount { Value = 2, Unit = "hours", Span = Span(Statement, "target", "2") });
        measure.ByUpper.ShouldBe(new Wire.StatedAmount { Value = 3.5, Ambiguous = true, Unit = "hours", Span = Span(Statement, "target", "3.500") });
        measure.Comparator.ShouldBe(Wire.StatedMeasure.Types.Comparator.Between);
        measure.Kind.ShouldBe(Wire.StatedTarget.Types.Kind.Change);
    }

    [Fact]
    public void What_was_not_found_is_absent()
    {
        const string Statement = "Do our best for the guests";

        var reading = Read(Statement);

        reading.Target.ShouldBeNull();
        reading.Baseline.ShouldBeNull();
        reading.Deadline.ShouldBeNull();
        reading.EffortOnly.ShouldBeTrue();
        reading.Spans.ShouldHaveSingleItem().ShouldBe(Span(Statement, "effort", "Do our best"));
    }

    [Fact]
    public void Effort_with_a_target_is_more_than_effort() => Read("Do our best to welcome 500 guests").EffortOnly.ShouldBeFalse();

    [Fact]
    public void A_language_without_words_is_not_understood() => Read("Die Gäste sind zufriedener", "de").Understood.ShouldBeFalse();

    [Fact]
    public void All_mistakes_of_a_request_are_named_by_its_own_fields()
    {
        var request = new Wire.ReadStatementRequest { Statement = new string('x', 11), AsOf = "today", Cycle = new Wire.Cycle { Start = "2026-04-01", End = "2026-03-31" } };

        var exception = Should.Throw<InvalidSubmissionException>(() => StatementMapping.ToModel(request, new SubmissionLimits { TextLength = 10 }));

        exception.Violations.Select(violation => violation.Path).ShouldBe(["asOf", "cycle.end", "statement"], ignoreOrder: true);
    }

    private static Wire.ReadStatementResponse Read(string statement, string language = "")
    {
        var request = new Wire.ReadStatementRequest { Statement = statement, Language = language, AsOf = "2026-01-15" };
        return Linker.Link(StatementMapping.ToModel(request, new SubmissionLimits()), new Conventions()).Goals[0].ToReading(Pack);
    }

    private static Wire.StatementSpan Span(string statement, string name, string text) =>
        new() { Name = name, Start = statement.IndexOf(text, StringComparison.Ordinal), Length = text.Length, Text = text };
}
