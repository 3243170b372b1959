using GoalRules.Server;

return await StartProblem.Explain(() => ServerHost.Build(args).RunAsync());
