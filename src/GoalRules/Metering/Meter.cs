using System.Collections;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace GoalRules;

/// <summary>
/// Counts what a rule script does. The engine writes calls of it into each script before it is compiled; no author can call it. Where no
/// rule is being measured on the thread, nothing is counted, but the stack is still looked at.
/// </summary>
public static class Meter
{
    /// <summary>Texts up to this length cost nothing of their own.</summary>
    private const int Short = 256;

    /// <summary>No text that a rule makes may be longer, so that no single call can make one that is out of all proportion.</summary>
    private const int Longest = 500_000;

    private const int CharactersPerCharge = 64;
    private const int ChargesPerPart = 256;
    private const int ElementsPerCharge = 16;

    /// <summary>Throwing and catching takes that many times as long as a turn of a loop.</summary>
    private const int Catching = 1000;

    [ThreadStatic]
    private static MeterReading? _reading;

    internal static MeterReading? Reading
    {
        get => _reading;
        set => _reading = value;
    }

    /// <summary>A turn of a loop.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Charge()
    {
        var reading = _reading;
        if (reading is not null && --reading.Left < 0) reading.Look();
    }

    /// <summary>A function, lambda or property is entered, or an iterator goes on: what can go down the stack.</summary>
    public static unsafe void Enter()
    {
        byte here;
        var reading = _reading;
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack() || (reading is not null && (nuint)(&here) < reading.LowestStack)) TooDeep();
        if (reading is not null && --reading.Left < 0) reading.Look();
    }

    /// <summary>
    /// What may catch an exception and throw another is entered: a try of the script, or a comparison, since sorting does so. Until the
    /// outermost of them has caught, all that were thrown on the way lie on the stack, so few of them may be under way at once.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static unsafe void Try()
    {
        byte here;
        if (_reading?.Try((nuint)(&here)) == false) TooDeep();
    }

    /// <summary>The same as an expression.</summary>
    /// <returns>True.</returns>
    public static bool Turn()
    {
        Enter();
        return true;
    }

    /// <summary>Whether the script's own catch may have the exception under way: none may have the one that stops it.</summary>
    public static bool MayCatch()
    {
        if (_reading is not { } reading) return true;

        // Nothing may be thrown here, since it would be lost.
        reading.Left -= Catching;
        return !reading.IsStopped;
    }

    /// <summary>A sequence that may be worked out while it is walked through: each of its elements is charged.</summary>
    public static IEnumerable<T> Each<T>(IEnumerable<T> source) =>
        source is null or T[] or List<T> or ICollection<T> or IReadOnlyCollection<T> ? source! : new MeteredSequence<T>(source, perElement: 1);

    /// <summary>
    /// A sequence each of whose elements is charged, whatever it is: where they are put into a text, by their length, and where they are
    /// hashed, since hashes that are all the same make each take as long as all.
    /// </summary>
    public static IEnumerable<T> Texts<T>(IEnumerable<T> source) => source is null ? source! : new MeteredSequence<T>(source, perElement: 1);

    /// <summary>A sequence that is about to be sorted.</summary>
    public static IEnumerable<T> Sorted<T>(IEnumerable<T> source)
    {
        if (source is not (null or T[] or List<T> or ICollection<T> or IReadOnlyCollection<T>)) return new MeteredSequence<T>(source, perElement: 16);
        ChargeSorting(CountOf(source));
        return source!;
    }

    /// <summary>A collection that is about to be sorted.</summary>
    public static T SortedWhole<T>(T source)
    {
        ChargeSorting(CountOf(source));
        return source;
    }

    /// <summary>A collection that a single call goes through.</summary>
    public static T Whole<T>(T source)
    {
        Charge(1 + (CountOf(source) / ElementsPerCharge));
        return source;
    }

    /// <summary>A set that a single call goes through.</summary>
    public static HashSet<T> Whole<T>(HashSet<T> source)
    {
        Charge(1 + ((source?.Count ?? 0) / ElementsPerCharge));
        return source!;
    }

    /// <summary>A text that was made.</summary>
    public static string Text(string text)
    {
        if (text is { Length: > Short }) Made(text.Length);
        return text;
    }

    /// <summary>A text that a single call goes through.</summary>
    public static string Sized(string text)
    {
        if (text is { Length: > Short }) Charge(text.Length / CharactersPerCharge);
        return text;
    }

    /// <summary>A text that a single call may make many times as long, or looks through slowly.</summary>
    public static string Searched(string text)
    {
        if (text is { Length: > Short }) Charge(text.Length);
        return text;
    }

    /// <summary>A text that is looked for in another, at each of its places.</summary>
    public static string Part(string text)
    {
        if (text is { Length: > Short }) Charge((long)text.Length * ChargesPerPart);
        return text;
    }

    /// <summary>A text in the making that a single call goes through.</summary>
    public static System.Text.StringBuilder Sized(System.Text.StringBuilder text)
    {
        if (text is { Length: > Short }) Made(text.Length);
        return text;
    }

    /// <summary>Many charges at once.</summary>
    internal static void Charge(long charges)
    {
        if (_reading is not { } reading) return;
        reading.Left -= (int)Math.Min(charges, int.MaxValue / 2);
        if (reading.Left < 0) reading.Look();
    }

    private static void ChargeSorting(int count) => Charge(1 + (count * (long)BitOperations.Log2((uint)count + 1)));

    private static int CountOf(object? source) => source switch
    {
        ICollection held => held.Count,
        IReadOnlyCollection<object> held => held.Count,
        _ => 0,
    };

    private static void Made(int length)
    {
        if (length > Longest) _reading?.Stop(StopReason.Memory);
        Charge(length / CharactersPerCharge);
    }

    private static void TooDeep()
    {
        _reading?.Stop(StopReason.Stack);
        throw new InsufficientExecutionStackException();
    }
}
