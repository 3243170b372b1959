using System.Text;
using CsCheck;
using Google.Protobuf;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Protocol.Tests;

public sealed class StrictJsonProperties
{
    private static readonly Gen<Wire.EvaluateRequest> Requests = RandomMessages.Of(Wire.EvaluateRequest.Descriptor).Select(message => (Wire.EvaluateRequest)message);

    private static readonly Gen<byte[]> Jsons = Requests.Select(request => Encoding.UTF8.GetBytes(JsonFormatter.Default.Format(request)));

    [Fact]
    public void What_the_formatter_writes_has_no_mistake() => Requests.Obey(request =>
    {
        var json = JsonFormatter.Default.Format(request);
        Check(Encoding.UTF8.GetBytes(json)).ShouldBeEmpty();
        JsonParser.Default.Parse<Wire.EvaluateRequest>(json).ShouldBe(request);
    });

    [Fact]
    public void JSON_that_breaks_off_is_always_a_mistake() => Gen.Select(Jsons, Gen.Double[0, 1]).Obey((json, part) =>
        Check(json[..(int)(part * (json.Length - 1))]).ShouldNotBeEmpty());

    [Fact]
    public void JSON_with_a_wrong_byte_never_throws_and_what_passes_can_be_read() => Gen.Select(Jsons, Gen.Double[0, 1], Gen.Byte).Obey((json, part, wrong) =>
    {
        json[(int)(part * (json.Length - 1))] = wrong;
        if (Check(json).Count == 0) JsonParser.Default.Parse<Wire.EvaluateRequest>(Encoding.UTF8.GetString(json)).ShouldNotBeNull();
    });

    [Fact]
    public void Bytes_of_any_kind_never_throw() => Gen.Byte.Array.Obey(bytes => Check(bytes).ShouldNotBeEmpty());

    private static IReadOnlyList<Violation> Check(byte[] json) => StrictJson.Check(json, Wire.EvaluateRequest.Descriptor);
}
