using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using CsCheck;

namespace GoalRules.Fuzzing;

/// <summary>
/// Holds a property against made-up input: as a part of the tests against the same few hundred cases each time, and for longer against
/// others each time where <c>GOALRULES_FUZZ_SECONDS</c> says for how long. What fails can be had again by its seed.
/// </summary>
internal static class Fuzz
{
    private const string Seed = "GOALRULES_FUZZ_SEED";

    /// <param name="cases">Makes the input.</param>
    /// <param name="times">How many of them are a part of the tests.</param>
    /// <param name="check">Throws where one does not have the property.</param>
    /// <param name="show">How a failure tells of the input.</param>
    public static void Each<T>(Gen<T> cases, int times, Action<T> check, Func<T, string> show, [CallerMemberName] string property = "")
    {
        if (Environment.GetEnvironmentVariable(Seed) is { Length: > 0 } known) Check(known);
        else if (Laws.Seconds is { } seconds) CheckFor(TimeSpan.FromSeconds(seconds));
        else for (var i = 0U; i < times; i++) Check(new PCG(i, 2026).ToString());

        void CheckFor(TimeSpan time)
        {
            // An input that ends the process leaves its seed behind here.
            var last = Path.Combine(Path.GetTempPath(), $"goalrules-fuzzing-{property}.seed");
            var watch = Stopwatch.StartNew();
            while (watch.Elapsed < time)
            {
                var seed = new PCG((uint)RandomNumberGenerator.GetInt32(int.MaxValue), (ulong)RandomNumberGenerator.GetInt32(int.MaxValue)).ToString();
                File.WriteAllText(last, seed);
                Check(seed);
            }

            File.Delete(last);
        }

        void Check(string seed)
        {
            var input = cases.Generate(PCG.Parse(seed), null, out _);
            try
            {
                check(input);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"{Seed}={seed} dotnet test --filter {property} makes this input again, on which {e.GetType().Name}: {e.Message}\n--- input:\n{show(input)}\n---", e);
            }
        }
    }
}
