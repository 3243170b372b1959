namespace GoalRules.Server;

/// <summary>The whole server, ready to run.</summary>
internal static class ServerHost
{
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        // Not given to CreateBuilder, which would hand --urls to Kestrel for good, beside the listeners that are made of it here.
        builder.Configuration.AddCommandLine(args);
        builder.AddLogging();
        var options = builder.AddListeners();
        builder.AddRulePacks();
        builder.AddEvaluation();
        builder.AddWorkers(options);

        var app = builder.Build();
        app.UseRequestLogging();
        app.UseRouting();
        app.UseWorkers();
        app.UseAnswers();
        return app;
    }
}
