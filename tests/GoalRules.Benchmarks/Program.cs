using GoalRules.Benchmarks;

await UnaryBesideEcho.Run();
