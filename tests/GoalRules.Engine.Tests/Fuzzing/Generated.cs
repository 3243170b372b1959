using CsCheck;

namespace GoalRules.Fuzzing;

/// <summary>Values that a function makes from random numbers, where all that is random about them is in what it draws.</summary>
internal sealed class Generated<T>(Func<PCG, T> make) : Gen<T>
{
    public override T Generate(PCG pcg, Size? min, out Size size)
    {
        size = new Size(0);
        return make(pcg);
    }
}

/// <summary>Draws.</summary>
internal static class Draws
{
    public static int Below(this PCG random, int limit) => (int)random.Next((uint)limit);

    public static bool Chance(this PCG random, int percent) => random.Below(100) < percent;

    public static T Of<T>(this PCG random, IReadOnlyList<T> choices) => choices[random.Below(choices.Count)];
}
