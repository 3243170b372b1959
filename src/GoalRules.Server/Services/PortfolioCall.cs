using GoalRules.Engine;
using GoalRules.Protocol;
using Grpc.Core;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Server;

/// <summary>One call of EvaluatePortfolio: joins the parts as they come, evaluates the whole, and sends the report as it is put together.</summary>
/// <param name="find">The pack of a name, for the caller.</param>
/// <param name="caller">The caller's organisation.</param>
/// <param name="limits">Those of one part, and those of the whole.</param>
internal sealed class PortfolioCall(Func<string, RulePack> find, string caller, LimitOptions limits, TimeProvider clock, IServerStreamWriter<Wire.EvaluatePortfolioResponse> answers, ILogger logger, CancellationToken cancellation)
{
    private const int GoalsInPart = 500;
    private const int GoalsBetweenNews = 20_000;

    private readonly SubmissionParts _parts = new();
    private RulePack? _pack;
    private string _packName = "";
    private Audience _audience;
    private bool _showLineOfSight;
    private int _told;

    public async Task Run(IAsyncStreamReader<Wire.EvaluatePortfolioRequest> requests)
    {
        while (await requests.MoveNext(cancellation))
        {
            Add(requests.Current);
            if (_parts.Goals - _told >= GoalsBetweenNews) await Tell(examined: 0, total: 0);
        }

        if (_pack is null) throw Refusals.Invalid([new Violation("parts", "are missing; send at least one")]);
        try
        {
            await Answer(_pack);
        }
        catch (InvalidSubmissionException e)
        {
            throw Refusals.Invalid([.. e.Violations.Select(violation => violation with { Path = InPart(_parts.PlaceOf(violation.Path)) })]);
        }
    }

    private void Add(Wire.EvaluatePortfolioRequest request)
    {
        var path = $"parts[{_parts.Count}]";
        if (request.Submission is null) throw Refusals.Invalid([new Violation($"{path}.submission", "is missing; send what is to be evaluated")]);
        if (SubmissionMapping.ToModel(request.Audience) is not { } audience)
            throw Refusals.Invalid([new Violation($"{path}.audience", $"'{request.Audience}' is not known; choose EVERYONE or HR")]);
        if (_pack is null) (_pack, _packName, _audience, _showLineOfSight) = (find(request.RulePack), request.RulePack, audience, request.ShowLineOfSight);
        if (request.RulePack.Length > 0 && request.RulePack != _packName)
            throw Refusals.Invalid([new Violation($"{path}.rulePack", "is not what the first part says; say it there only")]);
        if (request.Audience != Wire.Finding.Types.Audience.Unspecified && audience != _audience)
            throw Refusals.Invalid([new Violation($"{path}.audience", "is not what the first part says; say it there only")]);

        try
        {
            if (_parts.Add(SubmissionMapping.ToModel(request.Submission, limits.ForSubmissions), limits.ForPortfolios) is [_, ..] problems)
                throw new InvalidSubmissionException([.. problems.Select(problem => problem with { Path = problem.Path[(path.Length + 1)..] })]);
        }
        catch (InvalidSubmissionException e)
        {
            throw Refusals.Invalid([.. e.Violations.Select(violation => violation with { Path = InPart(violation.Path.Length > 0 ? $"{path}.{violation.Path}" : path) })]);
        }
    }

    /// <summary>Rules run on another thread, so that news of them can be sent meanwhile.</summary>
    private async Task Answer(RulePack pack)
    {
        await Tell(examined: 0, total: 0);
        var news = System.Threading.Channels.Channel.CreateUnbounded<(int Examined, int Total)>();
        using var report = pack.EvaluateInParts(_parts.TakeWhole(), _audience, _showLineOfSight, GoalsInPart, (examined, total) => news.Writer.TryWrite((examined, total)), clock, limits.ForPortfolios, caller, cancellation).GetEnumerator();
        var next = Task.Run(() => Next(report), cancellation);
        _ = next.ContinueWith(_ => news.Writer.Complete(), TaskScheduler.Default);
        await foreach (var (examined, total) in news.Reader.ReadAllAsync(cancellation)) await Tell(examined, total);
        for (var more = await next; more; more = Next(report))
        {
            logger.LogFailedRules(report.Current, caller);
            foreach (var part in MessageParts.Of(report.Current.ToWire())) await answers.WriteAsync(new Wire.EvaluatePortfolioResponse { Report = part }, cancellation);
        }
    }

    private static bool Next(IEnumerator<Report> report) => report.MoveNext();

    private Task Tell(int examined, int total)
    {
        _told = _parts.Goals;
        return answers.WriteAsync(
            new Wire.EvaluatePortfolioResponse { Progress = new Wire.PortfolioProgress { ReceivedGoals = _parts.Goals, ExaminedSubjects = examined, TotalSubjects = total } }, cancellation);
    }

    private static string InPart(string path) =>
        path.StartsWith("parts[", StringComparison.Ordinal) && path.IndexOf("].", StringComparison.Ordinal) is var end and > 0 ? $"{path[..(end + 2)]}submission.{path[(end + 2)..]}" : path;
}
