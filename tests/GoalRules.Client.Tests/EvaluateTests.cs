using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;
using Status = Google.Rpc.Status;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Client.Tests;

public sealed class EvaluateTests
{
    [Fact]
    public async Task A_submission_is_answered_by_a_report()
    {
        var service = new FakeService();
        await using var server = await FakeServer.Start(service);
        using var client = server.Client();

        var report = await client.EvaluateAsync(Rows.Submission("G7"), "depot", Audience.Hr);

        report.GoalReports.Single().GoalId.ShouldBe("G7");
        var request = service.Evaluated.Single();
        request.RulePack.ShouldBe("depot");
        request.Audience.ShouldBe(Wire.Finding.Types.Audience.Hr);
    }

    [Fact]
    public async Task The_line_of_sight_is_told_to_those_who_ask()
    {
        var service = new FakeService();
        await using var server = await FakeServer.Start(service);
        using var client = server.Client();

        await client.EvaluateAsync(Rows.Submission(), showLineOfSight: true);
        await client.EvaluateAsync(Rows.Submission());

        service.Evaluated.Select(request => request.ShowLineOfSight).ShouldBe([true, false]);
    }

    [Fact]
    public async Task Scores_come_without_findings()
    {
        await using var server = await FakeServer.Start(new FakeService());
        using var client = server.Client();

        var scores = await client.ScoreAsync(Rows.Submission("G7"));

        scores.GoalScores.Single().ShouldSatisfyAllConditions(
            goal => goal.GoalId.ShouldBe("G7"),
            goal => goal.Verdict.ShouldBe(Verdict.Accepted),
            goal => goal.Scores.Overall.ShouldBe(100));
    }

    [Fact]
    public async Task The_organisation_goes_along()
    {
        var service = new FakeService();
        await using var server = await FakeServer.Start(service);
        using var client = server.Client(options => options.Organization = "acme");
        using var nobody = server.Client();

        await client.EvaluateAsync(Rows.Submission());
        await nobody.EvaluateAsync(Rows.Submission());

        service.Headers.Select(headers => headers.GetValue("goalrules-organization")).ShouldBe(["acme", null]);
    }

    [Fact]
    public async Task A_submission_that_cannot_be_understood_is_named_field_by_field()
    {
        await using var server = await FakeServer.Start(Refusing(Invalid("submission.goals[3].due", "submission")));
        using var client = server.Client();

        var error = await Should.ThrowAsync<InvalidSubmissionException>(() => client.EvaluateAsync(Rows.Submission()));

        error.Violations.ShouldBe([new Violation("goals[3].due", "is wrong"), new Violation("", "is wrong")]);
        error.InnerException.ShouldBeOfType<RpcException>().Status.Detail.ShouldBe("the first 2 of 5 mistakes are listed");
    }

    [Theory]
    [InlineData("audience")]
    [InlineData("submissions")]
    public async Task A_mistake_elsewhere_is_none_of_the_submission(string field)
    {
        await using var server = await FakeServer.Start(Refusing(Invalid(field)));
        using var client = server.Client();

        var error = await Should.ThrowAsync<RpcException>(() => client.EvaluateAsync(Rows.Submission()));

        error.GetRpcStatus()!.GetDetail<BadRequest>()!.FieldViolations.Single().Field.ShouldBe(field);
    }

    [Fact]
    public async Task Any_other_refusal_stays_what_it_is()
    {
        await using var server = await FakeServer.Start(Refusing(new Status
        {
            Code = (int)Code.NotFound,
            Message = "There is no such pack.",
            Details = { Any.Pack(new ResourceInfo { ResourceName = "depot" }) },
        }));
        using var client = server.Client();

        var error = await Should.ThrowAsync<RpcException>(() => client.EvaluateAsync(Rows.Submission(), "depot"));

        error.StatusCode.ShouldBe(StatusCode.NotFound);
        error.GetRpcStatus()!.GetDetail<ResourceInfo>()!.ResourceName.ShouldBe("depot");
    }

    [Fact]
    public async Task An_answer_that_cannot_be_understood_is_an_internal_error()
    {
        await using var server = await FakeServer.Start(new FakeService { OnEvaluate = _ => new Wire.EvaluateResponse() });
        using var client = server.Client();

        var error = await Should.ThrowAsync<RpcException>(() => client.EvaluateAsync(Rows.Submission()));

        error.StatusCode.ShouldBe(StatusCode.Internal);
        error.Status.Detail.ShouldBe("The answer lacks a rule pack, which every answer holds.");
    }

    [Theory]
    [InlineData(10)]
    [InlineData(3_000_000)]
    public async Task A_server_that_is_not_ready_is_asked_again(int length)
    {
        var attempts = 0;
        await using var server = await FakeServer.Start(new FakeService
        {
            OnEvaluate = request => Interlocked.Increment(ref attempts) < 3 ? throw new RpcException(new Grpc.Core.Status(StatusCode.Unavailable, "loading")) : Answers.To(request),
        });
        using var client = server.Client();

        var report = await client.EvaluateAsync(Rows.Submission("G7", new string('x', length)));

        report.GoalReports.Single().GoalId.ShouldBe("G7");
        attempts.ShouldBe(3);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task It_is_asked_so_many_times_and_no_more(int maxAttempts)
    {
        var service = Refusing(new Status { Code = (int)Code.Unavailable, Message = "loading" });
        await using var server = await FakeServer.Start(service);
        using var client = server.Client(options => options.MaxAttempts = maxAttempts);

        var error = await Should.ThrowAsync<RpcException>(() => client.EvaluateAsync(Rows.Submission()));

        error.StatusCode.ShouldBe(StatusCode.Unavailable);
        service.Evaluated.Count.ShouldBe(maxAttempts);
    }

    [Fact]
    public async Task An_answer_that_takes_too_long_is_not_waited_for()
    {
        using var end = new ManualResetEventSlim();
        await using var server = await FakeServer.Start(Waiting(end));
        using var client = server.Client(options => options.Deadline = TimeSpan.FromMilliseconds(100));

        var error = await Should.ThrowAsync<RpcException>(() => client.EvaluateAsync(Rows.Submission()));

        end.Set();
        error.StatusCode.ShouldBe(StatusCode.DeadlineExceeded);
    }

    [Fact]
    public async Task A_caller_who_gives_up_is_told_so_in_the_way_of_dotnet()
    {
        using var end = new ManualResetEventSlim();
        await using var server = await FakeServer.Start(Waiting(end));
        using var client = server.Client();
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        var error = await Should.ThrowAsync<OperationCanceledException>(() => client.EvaluateAsync(Rows.Submission(), cancellationToken: cancellation.Token));

        end.Set();
        error.CancellationToken.ShouldBe(cancellation.Token);
    }

    private static FakeService Refusing(Status status) => new() { OnEvaluate = _ => throw status.ToRpcException() };

    private static FakeService Waiting(ManualResetEventSlim end) => new()
    {
        OnEvaluate = request =>
        {
            end.Wait();
            return Answers.To(request);
        },
    };

    private static Status Invalid(params IEnumerable<string> fields) =>
        new(InvalidRequest.Naming(fields)) { Message = "the first 2 of 5 mistakes are listed" };
}
