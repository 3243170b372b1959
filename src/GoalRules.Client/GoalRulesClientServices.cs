using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Client;

/// <summary>The client as a service of a host.</summary>
public static class GoalRulesClientServices
{
    /// <summary>The default name would be that of the generated class, which a program's own services may have too.</summary>
    private const string Name = "GoalRules";

    /// <summary>
    /// Adds one <see cref="GoalRulesClient"/> for the whole program. Options can also come from configuration:
    /// <c>services.Configure&lt;GoalRulesClientOptions&gt;(section)</c>. A wrong one is an <see cref="OptionsValidationException"/> that
    /// names it, when a host starts or else when the client is first asked for.
    /// </summary>
    /// <returns>The builder of its HTTP client, for handlers and credentials.</returns>
    public static IHttpClientBuilder AddGoalRulesClient(this IServiceCollection services, Action<GoalRulesClientOptions>? configure = null)
    {
        services.AddOptions<GoalRulesClientOptions>().Configure(options => configure?.Invoke(options)).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<GoalRulesClientOptions>, Validation>());
        services.TryAddSingleton(provider => new GoalRulesClient(Options(provider), provider.GetRequiredService<Wire.EvaluationService.EvaluationServiceClient>()));
        return services
            .AddGrpcClient<Wire.EvaluationService.EvaluationServiceClient>(Name, (provider, grpc) =>
            {
                var options = Options(provider);
                grpc.Address = options.Address;
                grpc.ChannelOptionsActions.Add(channel => Channels.Configure(channel, options));
            })
            .ConfigurePrimaryHttpMessageHandler(Channels.Handler)
            .AddHttpMessageHandler(() => new StreamsSentOnce());
    }

    private static GoalRulesClientOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<GoalRulesClientOptions>>().Value;

    private sealed class Validation : IValidateOptions<GoalRulesClientOptions>
    {
        public ValidateOptionsResult Validate(string? name, GoalRulesClientOptions options) =>
            options.Problems().ToArray() is [_, ..] problems ? ValidateOptionsResult.Fail(problems) : ValidateOptionsResult.Success;
    }
}
