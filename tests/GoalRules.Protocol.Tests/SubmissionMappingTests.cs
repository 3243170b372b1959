using System.Collections;
using System.Text.Json.Nodes;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Protocol.Tests;

public sealed class SubmissionMappingTests
{
    private static readonly SubmissionLimits Limits = new();

    [Fact]
    public void Every_field_of_the_wire_reaches_the_model()
    {
        var wire = FullSubmission.Create();

        var model = SubmissionMapping.ToModel(wire, Limits);

        JsonNode.DeepEquals(ModelJson.Of(model), JsonNode.Parse(JsonFormatter.Default.Format(wire)))
            .ShouldBeTrue($"{ModelJson.Of(model)}\nis not\n{JsonFormatter.Default.Format(wire)}");
        Messages.FieldsUsedIn(wire).ShouldBe(Messages.FieldsOf(Wire.Submission.Descriptor), ignoreOrder: true);
    }

    [Fact]
    public void A_number_that_is_0_is_not_absent()
    {
        var model = SubmissionMapping.ToModel(
            new Wire.Submission { Goals = { new Wire.Goal { Weight = 0, Measures = { new Wire.Measure { Baseline = 0 } } } }, Metrics = { new Wire.Metric { Minimum = 0 } } },
            Limits);

        model.Goals[0].Weight.ShouldBe(0);
        model.Goals[0].Measures[0].Baseline.ShouldBe(0);
        model.Goals[0].Measures[0].Target.ShouldBeNull();
        model.Metrics[0].Minimum.ShouldBe(0);
        model.Metrics[0].Maximum.ShouldBeNull();
    }

    [Fact]
    public void What_is_empty_is_absent()
    {
        var goal = SubmissionMapping.ToModel(new Wire.Submission { Goals = { new Wire.Goal() } }, Limits).Goals[0];

        goal.ShouldSatisfyAllConditions(
            () => goal.Kind.ShouldBe(GoalKind.Goal),
            () => goal.Level.ShouldBeNull(),
            () => goal.OwnerId.ShouldBeNull(),
            () => goal.Due.ShouldBeNull(),
            () => goal.Status.ShouldBeNull(),
            () => goal.Weight.ShouldBeNull());
    }

    [Fact]
    public void An_observation_without_a_value_is_no_0()
    {
        var model = SubmissionMapping.ToModel(new Wire.Submission { Metrics = { new Wire.Metric { History = { new Wire.Observation { Date = "2026-01-31" } } } } }, Limits);

        model.Metrics[0].History[0].Value.ShouldBe(double.NaN);
    }

    [Fact]
    public void Every_date_and_every_choice_is_checked_and_named()
    {
        var wire = FullSubmission.Create();
        var spoilt = new List<string>();
        Spoil(wire, "", spoilt);

        var violations = Should.Throw<InvalidSubmissionException>(() => SubmissionMapping.ToModel(wire, Limits)).Violations;

        spoilt.Except(violations.Select(violation => violation.Path)).ShouldBeEmpty();
        spoilt.Count.ShouldBeGreaterThan(60);
    }

    [Fact]
    public void A_place_is_named_once()
    {
        var wire = new Wire.Submission { Metrics = { new Wire.Metric { Id = "M1", History = { new Wire.Observation { Date = "January", Value = 3 } } } } };

        var violation = Should.Throw<InvalidSubmissionException>(() => SubmissionMapping.ToModel(wire, Limits)).Violations.ShouldHaveSingleItem();

        violation.ShouldBe(new Violation("metrics[0].history[0].date", "'January' is no day of the calendar, written as YYYY-MM-DD"));
    }

    [Fact]
    public void Lists_that_are_too_long_are_named_before_anything_is_mapped()
    {
        var wire = FullSubmission.Create();
        wire.Goals[0].Due = "never";

        var violations = Should.Throw<InvalidSubmissionException>(() => SubmissionMapping.ToModel(wire, new SubmissionLimits { Subjects = 1 })).Violations;

        violations.Select(violation => violation.Path).ShouldBe(["goals", "metrics", "metricSets", "teams", "people"]);
        violations[0].Problem.ShouldBe("holds 2 items; at most 1 go into one submission, so send it in parts");
    }

    /// <summary>Makes every date and every choice one that does not exist, and notes where.</summary>
    private static void Spoil(IMessage message, string path, List<string> spoilt)
    {
        foreach (var field in Messages.Fields(message.Descriptor))
        {
            var place = path.Length > 0 ? $"{path}.{field.JsonName}" : field.JsonName;
            if (field.IsRepeated)
            {
                var list = (IList)field.Accessor.GetValue(message);
                for (var i = 0; i < list.Count; i++) list[i] = Spoilt(list[i]!, field, $"{place}[{i}]", spoilt);
            }
            else
            {
                field.Accessor.SetValue(message, Spoilt(field.Accessor.GetValue(message), field, place, spoilt));
            }
        }
    }

    private static object Spoilt(object value, FieldDescriptor field, string place, List<string> spoilt)
    {
        if (value is IMessage inner)
        {
            Spoil(inner, place, spoilt);
            return inner;
        }

        if (value is not Enum && !(value is string text && DateOnly.TryParse(text, out _))) return value;
        spoilt.Add(place);
        return value is Enum ? Enum.ToObject(field.EnumType.ClrType, 77) : "2026-02-30";
    }
}
