using System.Runtime.CompilerServices;
using GoalRules.Protocol;
using Grpc.Core;
using Grpc.Net.Client;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Client;

/// <summary>
/// Asks a GoalRules server about goals. One client serves any number of threads and lives as long as the program, since it keeps the
/// connection.
/// </summary>
public sealed class GoalRulesClient : IDisposable
{
    private const string OrganizationHeader = "goalrules-organization";

    private readonly GoalRulesClientOptions _options;
    private readonly Wire.EvaluationService.EvaluationServiceClient _wire;
    private readonly GrpcChannel? _channel;

    /// <param name="options">Null: the defaults, for a server on this machine.</param>
    /// <exception cref="ArgumentException">An option is wrong; the message names it.</exception>
    public GoalRulesClient(GoalRulesClientOptions? options = null)
    {
        _options = options ?? new GoalRulesClientOptions();
        if (string.Join(' ', _options.Problems()) is { Length: > 0 } problems) throw new ArgumentException(problems, nameof(options));
        var channel = new GrpcChannelOptions { HttpHandler = new StreamsSentOnce { InnerHandler = Channels.Handler() }, DisposeHttpClient = true };
        Channels.Configure(channel, _options);
        _channel = GrpcChannel.ForAddress(_options.Address, channel);
        _wire = new Wire.EvaluationService.EvaluationServiceClient(_channel);
    }

    /// <summary>For a channel that belongs to somebody else.</summary>
    internal GoalRulesClient(GoalRulesClientOptions options, Wire.EvaluationService.EvaluationServiceClient wire) => (_options, _wire) = (options, wire);

    /// <summary>Examines one submission and reports on every goal in it.</summary>
    /// <param name="submission">What to examine. It may hold any number of goals that belong together.</param>
    /// <param name="rulePack">By which rules; null: the server's default.</param>
    /// <param name="audience">Who will see the answer.</param>
    /// <param name="showLineOfSight">Whether the report tells what each goal is for and what teams share.</param>
    /// <param name="cancellationToken">Stops the evaluation.</param>
    /// <exception cref="InvalidSubmissionException">
    /// The submission cannot be understood. The server lists the first mistakes only; the inner <see cref="RpcException"/> says how many
    /// there are.
    /// </exception>
    /// <exception cref="RpcException">
    /// The server cannot answer: NOT_FOUND for a pack that it does not have, RESOURCE_EXHAUSTED for a submission that is too large,
    /// DEADLINE_EXCEEDED after <see cref="GoalRulesClientOptions.Deadline"/>, UNAVAILABLE after
    /// <see cref="GoalRulesClientOptions.MaxAttempts"/>, INTERNAL for an answer that this version does not understand.
    /// <c>GetRpcStatus()</c> of Grpc.StatusProto gives the details.
    /// </exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public Task<Report> EvaluateAsync(
        Submission submission, string? rulePack = null, Audience audience = Audience.Everyone, bool showLineOfSight = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(submission);
        var request = Requests.Evaluate(submission, rulePack, audience, showLineOfSight);
        return Ask(async call => (await _wire.EvaluateAsync(request, call)).ToModel(), cancellationToken);
    }

    /// <summary>Examines one submission like <see cref="EvaluateAsync"/>, but leaves the findings out.</summary>
    /// <param name="submission">What to score.</param>
    /// <param name="rulePack">By which rules; null: the server's default.</param>
    /// <param name="audience">Who will see the answer.</param>
    /// <param name="cancellationToken">Stops the evaluation.</param>
    /// <inheritdoc cref="EvaluateAsync"/>
    public Task<ScoreReport> ScoreAsync(
        Submission submission, string? rulePack = null, Audience audience = Audience.Everyone, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(submission);
        var request = Requests.Score(submission, rulePack, audience);
        return Ask(async call => (await _wire.ScoreAsync(request, call)).ToModel(), cancellationToken);
    }

    /// <summary>
    /// Tells what a metric's own history says of one target: how likely it is, and which targets would be as likely as one wants. Where the
    /// history does not say, or the target's meaning is unclear, there is no chance, and a reason instead.
    /// </summary>
    /// <param name="question">The target and the history.</param>
    /// <param name="rulePack">Under which pack's words and calendar; null: the server's default.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InvalidSubmissionException">The question cannot be understood; the paths are those of the request, such as <c>metric.history[3].date</c>.</exception>
    /// <exception cref="RpcException">The server cannot answer, as for <see cref="EvaluateAsync"/>.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public Task<TargetAssessment> AssessTargetAsync(TargetQuestion question, string? rulePack = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        var request = Requests.Assess(question, rulePack);
        return Ask(async call => (await _wire.AssessTargetAsync(request, call)).ToModel(), cancellationToken, Refusals.ViolationsOfRequest);
    }

    /// <inheritdoc cref="EvaluateManyAsync(IAsyncEnumerable{BulkRequest}, CancellationToken)"/>
    public IAsyncEnumerable<BulkAnswer> EvaluateManyAsync(IEnumerable<BulkRequest> requests, CancellationToken cancellationToken = default) =>
        EvaluateManyAsync(requests.ToAsyncEnumerable(), cancellationToken);

    /// <summary>
    /// Examines any number of submissions that have nothing to do with each other, for bulk import: one answer for each request, in the
    /// order asked. Connections that break and servers that restart are waited for, and what has no answer yet is asked again.
    /// </summary>
    /// <param name="requests">
    /// Read by another thread than the answers', and ahead of them by <see cref="GoalRulesClientOptions.Window"/> at the most, so that
    /// a slow reader of the answers slows everything down and memory stays bounded. If it fails, its exception comes after the answers
    /// to all that it gave before.
    /// </param>
    /// <param name="cancellationToken">Stops everything, as does leaving the loop.</param>
    /// <exception cref="RpcException">
    /// Nothing more can be answered: UNAVAILABLE when no answer came for <see cref="GoalRulesClientOptions.GiveUpAfter"/>, INTERNAL when
    /// the server answers what was not asked (both say how many answers had come), or the server's own refusal of the stream, such as
    /// UNAUTHENTICATED. What is wrong with a single request is in its answer.
    /// </exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public IAsyncEnumerable<BulkAnswer> EvaluateManyAsync(IAsyncEnumerable<BulkRequest> requests, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(requests);
        return Answers(requests, cancellationToken);
    }

    /// <summary>
    /// Examines one large submission, such as a whole organisation, that is sent in parts: their lists are joined, and what can be said once may
    /// stand in any of them. Parts that are too large for a message are sent in several.
    /// </summary>
    /// <param name="parts">Read as they are sent, so that they need not all be in memory.</param>
    /// <param name="rulePack">By which rules; null: the server's default.</param>
    /// <param name="audience">Who will see the answer.</param>
    /// <param name="showLineOfSight">Whether to tell what each goal is for, who supports an objective and what teams share.</param>
    /// <param name="progress">Hears now and then how far the server is.</param>
    /// <param name="cancellationToken">Stops everything, as does leaving the loop. There is no other limit on the time.</param>
    /// <returns>Parts of one report, whose lists are to be joined: first the goals by id, then all else. None comes before the last part is sent.</returns>
    /// <exception cref="InvalidSubmissionException">The submission cannot be understood; paths begin with the message, such as <c>parts[3].goals[17].due</c>.</exception>
    /// <exception cref="RpcException">The server cannot answer, as for <see cref="EvaluateAsync"/>; UNAVAILABLE also where it is at work on other portfolios.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async IAsyncEnumerable<Report> EvaluatePortfolioAsync(
        IEnumerable<Submission> parts,
        string? rulePack = null,
        Audience audience = Audience.Everyone,
        bool showLineOfSight = false,
        IProgress<PortfolioProgress>? progress = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parts);
        using var broken = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var call = _wire.EvaluatePortfolio(new CallOptions(Headers(), cancellationToken: broken.Token));
        var sending = Send();
        while (await Next())
        {
            if (call.ResponseStream.Current.Report is { } report) yield return report.ToModel();
            else if (call.ResponseStream.Current.Progress is { } far) progress?.Report(new PortfolioProgress(far.ReceivedGoals, far.ExaminedSubjects, far.TotalSubjects));
        }

        await sending;

        async Task Send()
        {
            try
            {
                foreach (var part in parts)
                {
                    foreach (var message in MessageParts.Of(part.ToWire()))
                    {
                        if (!await Write(new Wire.EvaluatePortfolioRequest { RulePack = rulePack ?? "", Audience = audience.ToWire(), ShowLineOfSight = showLineOfSight, Submission = message })) return;
                    }
                }

                await call.RequestStream.CompleteAsync();
            }
            catch (Exception)
            {
                // Otherwise the server would wait for the rest.
                await broken.CancelAsync();
                throw;
            }
        }

        async Task<bool> Write(Wire.EvaluatePortfolioRequest message)
        {
            try
            {
                await call.RequestStream.WriteAsync(message, cancellationToken);
                return true;
            }
            catch (Exception e) when (e is RpcException { StatusCode: StatusCode.Cancelled } or OperationCanceledException or IOException or HttpRequestException)
            {
                return false; // The call has ended; whoever reads the answers learns why.
            }
        }

        async Task<bool> Next()
        {
            try
            {
                return await call.ResponseStream.MoveNext(cancellationToken);
            }
            catch (RpcException e) when (e.StatusCode == StatusCode.Cancelled && cancellationToken.IsCancellationRequested)
            {
                throw new OperationCanceledException("The caller gave up.", e, cancellationToken);
            }
            catch (RpcException e) when (e.StatusCode == StatusCode.Cancelled && broken.IsCancellationRequested)
            {
                // Where the parts themselves fail, that is what the caller wants to know.
                await sending;
                throw;
            }
            catch (RpcException e) when (e.GetRpcStatus() is { } status && Refusals.ViolationsOfRequest(status) is [_, ..] violations)
            {
                throw new InvalidSubmissionException([.. violations.Select(violation => violation with { Path = violation.Path.Replace("].submission.", "].", StringComparison.Ordinal) })], e);
            }
        }
    }

    /// <summary>Closes the connection, unless it belongs to a service provider.</summary>
    public void Dispose() => _channel?.Dispose();

    private async IAsyncEnumerable<BulkAnswer> Answers(IAsyncEnumerable<BulkRequest> requests, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var window = new RequestWindow(requests, _options.Window, cancellationToken);
        await using var evaluation = new BulkEvaluation(OpenStream, _options, cancellationToken);
        while (await window.Oldest is { } request)
        {
            yield return await evaluation.AnswerTo(request);
            window.Leave(request);
        }

        await evaluation.Finish();
    }

    private AsyncDuplexStreamingCall<Wire.EvaluateStreamRequest, Wire.EvaluateStreamResponse> OpenStream(CancellationToken cancellationToken) =>
        _wire.EvaluateStream(new CallOptions(Headers(), cancellationToken: cancellationToken));

    private async Task<T> Ask<T>(Func<CallOptions, Task<T>> call, CancellationToken cancellationToken, Func<Google.Rpc.Status, IReadOnlyList<Violation>>? mistakes = null)
    {
        // gRPC counts by the system's clock, whatever clock the options have.
        var deadline = TimeProvider.System.GetUtcNow().UtcDateTime + _options.Deadline;
        try
        {
            return await call(new CallOptions(Headers(), deadline, cancellationToken));
        }
        catch (RpcException e) when (e.StatusCode == StatusCode.Cancelled && cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException("The caller gave up.", e, cancellationToken);
        }
        catch (RpcException e) when (e.GetRpcStatus() is { } status && (mistakes ?? Refusals.ViolationsOfSubmission)(status) is [_, ..] violations)
        {
            throw new InvalidSubmissionException(violations, e);
        }
        catch (InvalidDataException e)
        {
            throw new RpcException(new Status(StatusCode.Internal, e.Message, e));
        }
    }

    private Metadata Headers() => _options.Organization is { } organization ? new Metadata { { OrganizationHeader, organization } } : [];
}
