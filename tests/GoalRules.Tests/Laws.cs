using System.Globalization;
using CsCheck;

namespace GoalRules;

/// <summary>
/// Tries laws on made-up cases: as a part of the tests on the same ones each time, since whether work lands is no matter of luck; where
/// <c>GOALRULES_FUZZ_SECONDS</c> says for how long, on others each time, down to the smallest that breaks the law.
/// </summary>
internal static class Laws
{
    private const int Times = 100;

    /// <summary>For how long to look for cases; null where the known ones are enough.</summary>
    public static double? Seconds { get; } =
        Environment.GetEnvironmentVariable("GOALRULES_FUZZ_SECONDS") is { Length: > 0 } seconds ? double.Parse(seconds, CultureInfo.InvariantCulture) : null;

    public static void Obey<T>(this Gen<T> cases, Action<T> law, int times = Times)
    {
        if (Check.Seed is not null) cases.Sample(law, iter: 1, threads: 1);
        else if (Seconds is { } seconds) cases.Sample(law, time: (int)Math.Ceiling(seconds));
        else for (var i = 0U; i < times; i++) cases.Sample(law, seed: new PCG(i, 2026).ToString(), iter: 1, threads: 1);
    }

    public static void Obey<T>(this Gen<T> cases, Func<T, bool> law, int times = Times) => cases.Obey(
        one =>
        {
            if (!law(one)) throw new InvalidOperationException("The law does not hold.");
        },
        times);

    public static void Obey<T1, T2>(this Gen<(T1, T2)> cases, Func<T1, T2, bool> law, int times = Times) =>
        cases.Obey(one => law(one.Item1, one.Item2), times);

    public static void Obey<T1, T2>(this Gen<(T1, T2)> cases, Action<T1, T2> law, int times = Times) =>
        cases.Obey(one => law(one.Item1, one.Item2), times);

    public static void Obey<T1, T2, T3>(this Gen<(T1, T2, T3)> cases, Func<T1, T2, T3, bool> law, int times = Times) =>
        cases.Obey(one => law(one.Item1, one.Item2, one.Item3), times);

    public static void Obey<T1, T2, T3>(this Gen<(T1, T2, T3)> cases, Action<T1, T2, T3> law, int times = Times) =>
        cases.Obey(one => law(one.Item1, one.Item2, one.Item3), times);

    public static void Obey<T1, T2, T3, T4>(this Gen<(T1, T2, T3, T4)> cases, Action<T1, T2, T3, T4> law, int times = Times) =>
        cases.Obey(one => law(one.Item1, one.Item2, one.Item3, one.Item4), times);

    public static void Obey<T1, T2, T3, T4>(this Gen<(T1, T2, T3, T4)> cases, Func<T1, T2, T3, T4, bool> law, int times = Times) =>
        cases.Obey(one => law(one.Item1, one.Item2, one.Item3, one.Item4), times);

    public static void Obey<T1, T2, T3, T4, T5>(this Gen<(T1, T2, T3, T4, T5)> cases, Func<T1, T2, T3, T4, T5, bool> law, int times = Times) =>
        cases.Obey(one => law(one.Item1, one.Item2, one.Item3, one.Item4, one.Item5), times);

    public static void Obey<T1, T2, T3, T4, T5, T6, T7>(this Gen<(T1, T2, T3, T4, T5, T6, T7)> cases, Func<T1, T2, T3, T4, T5, T6, T7, bool> law, int times = Times) =>
        cases.Obey(one => law(one.Item1, one.Item2, one.Item3, one.Item4, one.Item5, one.Item6, one.Item7), times);
}
