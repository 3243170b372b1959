using GoalRules.Server;

return await StartProblem.Explain(async () =>
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddLogging();
    builder.AddListeners();
    builder.AddRulePacks();
    builder.AddEvaluation();

    var app = builder.Build();
    app.UseRequestLogging();
    app.UseRouting();
    app.UseMiddleware<TooLargeDetails>();
    app.UseMiddleware<StrictJsonRequests>();
    app.MapEvaluation();
    await app.RunAsync();
});
