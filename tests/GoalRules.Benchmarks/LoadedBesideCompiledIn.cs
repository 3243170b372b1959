using System.Reflection;
using GoalRules.Engine;
using GoalRules.Protocol;

namespace GoalRules.Benchmarks;

/// <summary>The built-in pack as loaded, in a collectible context, beside the same sources compiled into this program.</summary>
internal static class LoadedBesideCompiledIn
{
    public static async Task<string> Run()
    {
        using var loaded = RulePack.Load(Path.Combine(AppContext.BaseDirectory, "rules", "smart"));
        var compiledIn = CompiledIn(loaded);
        var limits = new SubmissionLimits();
        Submission[] submissions = [.. SampleRequests.Single.Select(request => SubmissionMapping.ToModel(request.Submission, limits))];
        foreach (var submission in submissions)
        {
            if (!loaded.Evaluate(submission).ToWire().Equals(compiledIn.Evaluate(submission).ToWire())) throw new InvalidOperationException("The reports differ.");
        }

        var (asLoaded, asCompiled, ratio) = Turns.Measure(() => EvaluateAll(loaded), () => EvaluateAll(compiledIn));
        await Console.Out.WriteLineAsync($"the built-in pack as loaded: {asLoaded / submissions.Length:F1} µs a goal; compiled in: {asCompiled / submissions.Length:F1} µs; ratio {ratio:F2}");
        return $"{ratio:F2} times the time";

        void EvaluateAll(RulePack pack)
        {
            foreach (var submission in submissions) pack.Evaluate(submission);
        }
    }

    /// <summary>The built-in pack, or one that only takes it over, with the rules that are compiled into this program in the place of those loaded.</summary>
    public static RulePack CompiledIn(RulePack loaded)
    {
        var compiled = Methods().ToDictionary(method => method.GetCustomAttribute<RuleAttribute>()!.Id, StringComparer.Ordinal);
        return loaded.With(rules => rules.Select(rule => rule with { Check = Bind(compiled[rule.Descriptor.Id]) }));
    }

    private static IEnumerable<MethodInfo> Methods() =>
        from type in typeof(LoadedBesideCompiledIn).Assembly.GetTypes()
        where type.Namespace == "GoalRules.Benchmarks.BuiltIn"
        from method in type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic)
        where method.IsDefined(typeof(RuleAttribute))
        select method;

    private static Func<Subject, IEnumerable<Finding>> Bind(MethodInfo method)
    {
        var options = method.GetParameters() is [_, var parameter] ? OptionsBinder.Create(parameter.ParameterType, settings: null, method.Name, []) : null;
        return RuleBinder.Bind(method, options).Check;
    }
}
