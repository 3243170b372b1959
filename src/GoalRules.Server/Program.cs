using GoalRules.Server;

if (args is [LaunchPlan.Verb, ..]) return Launcher.Run(args);
if (args is [WorkerHost.Verb]) return await StartProblem.Explain(WorkerHost.Run);
return await StartProblem.Explain(() => ServerHost.Build(args).RunAsync());
