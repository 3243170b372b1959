using GoalRules.Engine;
using GoalRules.Protocol;
using Grpc.Core;
using Microsoft.Extensions.Options;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Server;

/// <summary>Maps a request, asks the engine, maps the report back.</summary>
internal sealed class EvaluationService(
    RulePackStore packs,
    IOptions<GoalRulesOptions> options,
    TimeProvider clock,
    FailedCalls failedCalls,
    OpenStreams openStreams,
    OpenPortfolios openPortfolios,
    WorkUnderWay work,
    ILogger<EvaluationService> logger) : Wire.EvaluationService.EvaluationServiceBase
{
    private readonly GoalRulesOptions _options = options.Value;

    public override Task<Wire.EvaluateResponse> Evaluate(Wire.EvaluateRequest request, ServerCallContext context) =>
        Task.FromResult(Answer(request, context));

    public override async Task EvaluateStream(IAsyncStreamReader<Wire.EvaluateStreamRequest> requestStream, IServerStreamWriter<Wire.EvaluateStreamResponse> responseStream, ServerCallContext context)
    {
        using var _ = openStreams.Open();
        using var stream = new EvaluationStream(request => Answer(request, context), failedCalls, context, _options.Limits.RequestBytes);
        try
        {
            await stream.Run(requestStream, responseStream, openStreams.Stopping);
        }
        finally
        {
            logger.StreamEnded(stream.Answered, stream.Refused);
        }
    }

    public override async Task EvaluatePortfolio(IAsyncStreamReader<Wire.EvaluatePortfolioRequest> requestStream, IServerStreamWriter<Wire.EvaluatePortfolioResponse> responseStream, ServerCallContext context)
    {
        using var _ = openPortfolios.Open();
        using var left = work.BeginWhen(context.CancellationToken);
        await new PortfolioCall(name => Pack(name, context), context.Organization(), _options.Limits, clock, responseStream, logger, context.CancellationToken).Run(requestStream);
    }

    public override Task<Wire.ScoreResponse> Score(Wire.ScoreRequest request, ServerCallContext context) =>
        Task.FromResult(Report(request.RulePack, request.Submission, request.Audience, showLineOfSight: false, context).ToScores());

    public override Task<Wire.ReadStatementResponse> ReadStatement(Wire.ReadStatementRequest request, ServerCallContext context)
    {
        var pack = Pack(request.RulePack, context);
        try
        {
            var limits = _options.Limits.ForSubmissions;
            var goal = pack.Read(StatementMapping.ToModel(request, limits), clock, limits)[0];
            return Task.FromResult(goal.ToReading(pack.Version));
        }
        catch (InvalidSubmissionException e)
        {
            throw Refusals.Invalid(e.Violations);
        }
    }

    public override Task<Wire.AssessTargetResponse> AssessTarget(Wire.AssessTargetRequest request, ServerCallContext context)
    {
        var pack = Pack(request.RulePack, context);
        try
        {
            var limits = _options.Limits.ForSubmissions;
            var goal = pack.Read(OutlookMapping.ToModel(request, limits, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)), clock, limits)[0];
            return Task.FromResult(goal.Measures[0].Outlook.ToAssessment(pack.Version, goal.Submission.AsOf!.Value));
        }
        catch (InvalidSubmissionException e)
        {
            throw Refusals.Invalid(e.Violations);
        }
    }

    private Wire.EvaluateResponse Answer(Wire.EvaluateRequest request, ServerCallContext context) =>
        Report(request.RulePack, request.Submission, request.Audience, request.ShowLineOfSight, context).ToWire();

    private Report Report(string packName, Wire.Submission? wire, Wire.Finding.Types.Audience wireAudience, bool showLineOfSight, ServerCallContext context)
    {
        var pack = Pack(packName, context);
        if (wire is null) throw Refusals.Invalid([new Violation("submission", "is missing; send what is to be evaluated")]);
        if (SubmissionMapping.ToModel(wireAudience) is not { } audience)
            throw Refusals.Invalid([new Violation("audience", $"'{wireAudience}' is not known; choose EVERYONE or HR")]);

        try
        {
            var limits = _options.Limits.ForSubmissions;
            var submission = SubmissionMapping.ToModel(wire, limits);
            using var _ = work.Begin();
            var report = pack.Evaluate(submission, audience, clock, limits, showLineOfSight, context.Organization(), context.CancellationToken);
            logger.LogFailedRules(report, context.Organization());
            return report;
        }
        catch (InvalidSubmissionException e)
        {
            throw Refusals.Invalid([.. e.Violations.Select(violation => violation with { Path = violation.Path.Length > 0 ? $"submission.{violation.Path}" : "submission" })]);
        }
    }

    private RulePack Pack(string name, ServerCallContext context)
    {
        var organization = context.Organization();
        return packs.Find(organization, name.Length > 0 ? name : _options.DefaultPack)?.Active ?? throw NoPack(organization, name);
    }

    private RpcException NoPack(string organization, string packName) =>
        !packs.IsLoaded ? Refusals.StillLoading()
        : packName.Length == 0 ? Refusals.NoDefaultPack(_options.DefaultPack)
        : packs.Find(organization, packName) is not null ? Refusals.BrokenPack(packName)
        : Refusals.UnknownPack(packName, organization, packs.List(organization).Where(state => state.Active is not null).Select(state => state.Name));
}
