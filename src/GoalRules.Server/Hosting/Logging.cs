using System.Globalization;
using Grpc.Core;
using Serilog;
using Serilog.Events;

namespace GoalRules.Server;

/// <summary>
/// One line a request that failed, with its status and time and never with the texts of goals; where Debug is asked for, one for each
/// that was answered too.
/// </summary>
internal static class Logging
{
    private const string Template = "[{Timestamp:HH:mm:ss} {Level:u3}] {Message:lj}{NewLine}{Exception}";

    /// <param name="template">How a line on the console looks, in the words of Serilog.</param>
    public static void AddLogging(this WebApplicationBuilder builder, string template = Template) => builder.Services.AddSerilog((services, logging) => logging
        .MinimumLevel.Information()
        .MinimumLevel.Override("Microsoft.AspNetCore", LogEventLevel.Warning)
        .MinimumLevel.Override("Microsoft.Extensions.Diagnostics.HealthChecks", LogEventLevel.Fatal) // whoever asks is told
        .MinimumLevel.Override("Microsoft.Extensions.Hosting.Internal.Host", LogEventLevel.Fatal) // StartProblem explains instead
        .MinimumLevel.Override("Grpc", LogEventLevel.Fatal) // its messages quote what callers sent; ErrorInterceptor logs instead
        .ReadFrom.Configuration(builder.Configuration)
        .Enrich.FromLogContext()
        .WriteTo.Console(outputTemplate: template, formatProvider: CultureInfo.InvariantCulture));

    public static void UseRequestLogging(this WebApplication app) => app.UseSerilogRequestLogging(options =>
    {
        options.MessageTemplate = "{RequestMethod} {RequestPath} answered {StatusCode} ({GrpcStatus}) in {Elapsed:0.0} ms";
        options.EnrichDiagnosticContext = (diagnostics, context) => diagnostics.Set("GrpcStatus", context.Features.Get<GrpcOutcome>()?.Status.ToString() ?? "no call");
        options.GetLevel = (context, _, exception) =>
            exception is not null || context.Response.StatusCode >= 500 ? LogEventLevel.Error
            : context.Features.Get<GrpcOutcome>() is { Status: StatusCode.OK } ? LogEventLevel.Debug
            : LogEventLevel.Information;
    });
}
