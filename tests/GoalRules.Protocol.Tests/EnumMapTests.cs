using System.Text.Json;
using Google.Protobuf.Reflection;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Protocol.Tests;

public sealed class EnumMapTests
{
    private static readonly Dictionary<EnumDescriptor, Action> Pairs = new()
    {
        [EnumOf(Wire.Goal.Descriptor, "Kind")] = MapsBothWays<Wire.Goal.Types.Kind, GoalKind>,
        [EnumOf(Wire.Goal.Descriptor, "Level")] = MapsBothWays<Wire.Goal.Types.Level, GoalLevel>,
        [EnumOf(Wire.Goal.Descriptor, "Status")] = MapsBothWays<Wire.Goal.Types.Status, GoalStatus>,
        [EnumOf(Wire.Measure.Descriptor, "Judged")] = MapsBothWays<Wire.Measure.Types.Judged, Judged>,
        [EnumOf(Wire.Metric.Descriptor, "Direction")] = MapsBothWays<Wire.Metric.Types.Direction, Direction>,
        [EnumOf(Wire.Metric.Descriptor, "Level")] = MapsBothWays<Wire.Metric.Types.Level, MetricLevel>,
        [EnumOf(Wire.Metric.Descriptor, "Indicator")] = MapsBothWays<Wire.Metric.Types.Indicator, Indicator>,
        [EnumOf(Wire.Metric.Descriptor, "Kind")] = MapsBothWays<Wire.Metric.Types.Kind, MetricKind>,
        [EnumOf(Wire.Metric.Descriptor, "Perspective")] = MapsBothWays<Wire.Metric.Types.Perspective, Perspective>,
        [EnumOf(Wire.Metric.Descriptor, "Frequency")] = MapsBothWays<Wire.Metric.Types.Frequency, Frequency>,
        [EnumOf(Wire.Metric.Descriptor, "Aggregation")] = MapsBothWays<Wire.Metric.Types.Aggregation, Aggregation>,
        [EnumOf(Wire.MetricSetMember.Descriptor, "Role")] = MapsBothWays<Wire.MetricSetMember.Types.Role, MemberRole>,
        [EnumOf(Wire.Submission.Descriptor, "List")] = MapsBothWays<Wire.Submission.Types.List, SubmissionList>,
        [EnumOf(Wire.Finding.Descriptor, "Category")] = MapsBothWays<Wire.Finding.Types.Category, Category>,
        [EnumOf(Wire.Finding.Descriptor, "Severity")] = MapsBothWays<Wire.Finding.Types.Severity, Severity>,
        [EnumOf(Wire.Finding.Descriptor, "Audience")] = MapsBothWays<Wire.Finding.Types.Audience, Audience>,
        [EnumOf(Wire.Location.Descriptor, "SubjectType")] = MapsBothWays<Wire.Location.Types.SubjectType, SubjectType>,
        [EnumOf(Wire.GoalReport.Descriptor, "Verdict")] = MapsBothWays<Wire.GoalReport.Types.Verdict, Verdict>,
        [EnumOf(Wire.ReadStatementResponse.Descriptor, "MeasureKind")] = MapsBothWays<Wire.ReadStatementResponse.Types.MeasureKind, MeasureKind>,
        [EnumOf(Wire.StatedMeasure.Descriptor, "Comparator")] = MapsBothWays<Wire.StatedMeasure.Types.Comparator, Comparator>,
        [EnumOf(Wire.StatedTarget.Descriptor, "Kind")] = MapsBothWays<Wire.StatedTarget.Types.Kind, TargetKind>,
    };

    public static TheoryData<string> EnumsOfTheWire { get; } =
        [.. Messages.Of(Wire.EvaluateRequest.Descriptor, Wire.EvaluateResponse.Descriptor, Wire.ReadStatementResponse.Descriptor).SelectMany(message => message.EnumTypes).Select(choices => choices.FullName)];

    [Theory]
    [MemberData(nameof(EnumsOfTheWire))]
    public void Every_value_has_its_namesake_in_the_model_and_back(string name)
    {
        var check = Pairs.Single(pair => pair.Key.FullName == name).Value;

        check();
    }

    [Fact]
    public void The_unspecified_value_is_absent_in_the_model()
    {
        EnumMap<Wire.Goal.Types.Kind, GoalKind>.TryToModel(Wire.Goal.Types.Kind.Unspecified, out var kind).ShouldBeTrue();

        kind.ShouldBeNull();
    }

    [Theory]
    [InlineData(77)]
    [InlineData(-1)]
    public void A_number_without_a_name_is_not_understood(int number)
    {
        EnumMap<Wire.Goal.Types.Kind, GoalKind>.TryToModel((Wire.Goal.Types.Kind)number, out var kind).ShouldBeFalse();

        kind.ShouldBeNull();
    }

    [Fact]
    public void An_absent_audience_is_everyone() => SubmissionMapping.ToModel(Wire.Finding.Types.Audience.Unspecified).ShouldBe(Audience.Everyone);

    private static void MapsBothWays<TWire, TModel>()
        where TWire : struct, Enum
        where TModel : struct, Enum
    {
        foreach (var value in Enum.GetValues<TModel>())
        {
            var wire = EnumMap<TWire, TModel>.ToWire(value);
            wire.ToString().ShouldBe(value.ToString());
            EnumMap<TWire, TModel>.TryToModel(wire, out var back).ShouldBeTrue();
            back.ShouldBe(value);
        }

        WireNames.Of<TWire>().ShouldBe(Enum.GetNames<TModel>().Select(JsonNamingPolicy.SnakeCaseUpper.ConvertName), ignoreOrder: true);
    }

    private static EnumDescriptor EnumOf(MessageDescriptor message, string name) => message.EnumTypes.Single(choices => choices.Name == name);
}
