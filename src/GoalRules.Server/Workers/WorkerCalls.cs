using System.Net;
using Microsoft.Extensions.Options;

namespace GoalRules.Server;

/// <summary>In a worker: every call comes from the server, which knows who called it, for the organisation that the worker works for.</summary>
internal sealed class WorkerCalls(RequestDelegate next, IOptions<GoalRulesOptions> options)
{
    private readonly string _organization = options.Value.Worker.Organization;

    public Task InvokeAsync(HttpContext context)
    {
        context.Connection.RemoteIpAddress = IPAddress.Loopback;
        context.Request.Headers[Caller.OrganizationHeader] = _organization;
        if (CalledMethod.Of(context) is { IsJson: true })
        {
            context.Response.OnStarting(() =>
            {
                if (context.Features.Get<GrpcOutcome>() is { } outcome) context.Response.Headers[WorkerHost.OutcomeHeader] = outcome.Status.ToString();
                return Task.CompletedTask;
            });
        }

        return next(context);
    }
}
