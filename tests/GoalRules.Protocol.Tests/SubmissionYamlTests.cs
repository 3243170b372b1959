using System.Text.Json.Nodes;
using GoalRules.Engine;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Protocol.Tests;

/// <summary>Files and the wire have one contract.</summary>
public sealed class SubmissionYamlTests
{
    private static readonly Dictionary<MessageDescriptor, Type> Records = RecordsOf(Wire.Submission.Descriptor, typeof(Submission));

    public static TheoryData<string> MessagesOfASubmission { get; } = [.. Messages.Of(Wire.Submission.Descriptor).Select(message => message.FullName)];

    [Fact]
    public void A_submission_means_the_same_in_a_file_and_on_the_wire()
    {
        var wire = FullSubmission.Create();

        var read = SubmissionYaml.Read(JsonFormatter.Default.Format(wire));

        JsonNode.DeepEquals(ModelJson.Of(read), ModelJson.Of(SubmissionMapping.ToModel(wire, new SubmissionLimits()))).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(MessagesOfASubmission))]
    public void A_file_has_exactly_the_fields_of_the_wire(string name)
    {
        var (message, record) = Records.Single(pair => pair.Key.FullName == name);

        ModelJson.Properties(record).Keys.ShouldBe(Messages.Fields(message).Select(field => field.JsonName), ignoreOrder: true);
    }

    [Theory]
    [InlineData("goals: [{ ownerId: P1 }]")]
    [InlineData("goals: [{ contributorIds: [P1] }]")]
    [InlineData("goals: [{ supportedBy: [] }]")]
    [InlineData("goals: [{ subjectType: GOAL }]")]
    [InlineData("goals: [{ measures: [{ metricId: M1 }] }]")]
    [InlineData("goals: [{ agreed_on: 2026-01-31 }]")]
    [InlineData("Goals: []")]
    public void The_models_own_names_are_no_fields_of_a_file(string yaml) => Should.Throw<InvalidYamlException>(() => SubmissionYaml.Read(yaml));

    private static Dictionary<MessageDescriptor, Type> RecordsOf(MessageDescriptor root, Type record)
    {
        var records = new Dictionary<MessageDescriptor, Type> { [root] = record };
        foreach (var field in Messages.Fields(root).Where(field => field.FieldType == FieldType.Message))
        {
            var type = ModelJson.Properties(record)[field.JsonName];
            foreach (var (message, inner) in RecordsOf(field.MessageType, type.IsGenericType ? type.GenericTypeArguments[0] : type)) records[message] = inner;
        }

        return records;
    }
}
