using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace GoalRules;

/// <summary>
/// Counts what a rule script does. The engine writes calls of it into each script before it is compiled; no author can call it. Where no
/// rule is being measured on the thread, nothing is counted, but the stack is still looked at.
/// </summary>
public static class Meter
{
    /// <summary>Texts up to this length cost nothing of their own.</summary>
    private const int Short = 256;

    /// <summary>
    /// No text that a rule makes may be longer, so that no single call can make one that is out of all proportion. It leaves room to work with
    /// the longest that may be submitted, where nobody has set another limit.
    /// </summary>
    private const int Longest = 400_000;

    private const int CharactersPerCharge = 64;
    private const int ElementsPerCharge = 16;

    /// <summary>Parts up to this length cost nothing where they are looked for.</summary>
    private const int ShortPart = 16;

    /// <summary>Characters compared with each other for a charge, where a part is looked for at each place of a text.</summary>
    private const int ComparisonsPerCharge = 64;

    /// <summary>
    /// Where all matches are asked for, each may be looked for up to the end of the text; that many characters of it are gone through for a
    /// charge. Most patterns do so nowhere, and the clock ends those that do.
    /// </summary>
    private const int RescannedPerCharge = 65_536;

    /// <summary>Elements may hold texts, which may be compared whole; for each that many characters of the longest, they cost as much again.</summary>
    private const int CharactersPerElement = 1024;

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

    /// <summary>
    /// Whether the script's own catch may have the exception under way: none may have the one that stops it, nor one that the clock has thrown,
    /// since what a rule finds may not depend on how fast it ran.
    /// </summary>
    public static bool MayCatch(Exception exception)
    {
        if (_reading is not { } reading) return true;

        // Nothing may be thrown here, since it would be lost.
        reading.Left -= Catching;
        return !reading.IsStopped && !MeteredRegex.HasGivenUp(exception);
    }

    /// <summary>A sequence that may be worked out while it is walked through: each of its elements is charged. One that is held already costs what going through it does.</summary>
    public static IEnumerable<T> Each<T>(IEnumerable<T> source)
    {
        if (source is null) return source!;
        if (HeldIn(source) is not { } count) return new MeteredSequence<T>(source, perElement: 1);
        Charge(1 + (count * ElementWeight / ElementsPerCharge));
        return source;
    }

    /// <summary>The same where nothing is known of its elements.</summary>
    public static IEnumerable Each(IEnumerable source)
    {
        return source is null ? source! : Walk();

        IEnumerable Walk()
        {
            foreach (var element in source)
            {
                Enter();
                yield return element;
            }
        }
    }

    /// <summary>A sequence whose elements are put into a text, one by one.</summary>
    public static IEnumerable<string?> Shown<T>(IEnumerable<T> source)
    {
        return source is null ? null! : Walk();

        IEnumerable<string?> Walk()
        {
            foreach (var element in source)
            {
                Enter();
                yield return TextOf(element);
            }
        }
    }

    /// <summary>The same for what is handed over as a whole.</summary>
    public static ReadOnlySpan<string?> Shown(ReadOnlySpan<object?> source)
    {
        var texts = new string?[source.Length];
        for (var i = 0; i < texts.Length; i++) texts[i] = TextOf(source[i]);
        return texts;
    }

    /// <summary>The same for texts.</summary>
    public static ReadOnlySpan<string?> Shown(ReadOnlySpan<string?> source)
    {
        var length = 0L;
        foreach (var text in source) length += Short + (text?.Length ?? 0); // with what stands between them
        Made(length);
        return source;
    }

    /// <summary>What is put into a text, as a text of its own.</summary>
    public static string? TextOf<T>(T value)
    {
        if (value?.ToString() is not { } text) return null;
        Enter();
        return Text(text);
    }

    /// <summary>A sequence each of whose elements is charged, whatever it is: where they are hashed, since hashes that are all the same make each take as long as all.</summary>
    public static IEnumerable<T> Texts<T>(IEnumerable<T> source) => source is null ? source! : new MeteredSequence<T>(source, perElement: 1, isCompared: true);

    /// <summary>A sequence that is about to be sorted.</summary>
    public static IEnumerable<T> Sorted<T>(IEnumerable<T> source)
    {
        if (source is null) return source!;
        if (HeldIn(source) is not { } count) return new MeteredSequence<T>(source, perElement: 16, isCompared: true);
        ChargeSorting(count);
        return source;
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
        Charge(1 + (CountOf(source) * ElementWeight / ElementsPerCharge));
        return source;
    }

    /// <summary>What a single call compares or hashes with whatever texts it holds, or looks for such a thing.</summary>
    public static T Compared<T>(T value)
    {
        if (LongestText > 0) Charge(LongestText / CharactersPerCharge);
        return value;
    }

    /// <summary>A set that a single call goes through.</summary>
    public static HashSet<T> Whole<T>(HashSet<T> source)
    {
        Charge(1 + ((source?.Count ?? 0) * ElementWeight / ElementsPerCharge));
        return source!;
    }

    /// <summary>A text that was made.</summary>
    public static string Text(string text)
    {
        if (NoteIfLong(text)) Made(text.Length);
        return text;
    }

    /// <summary>A text that a single call goes through.</summary>
    public static string Sized(string text)
    {
        if (NoteIfLong(text)) Charge(text.Length / CharactersPerCharge);
        return text;
    }

    /// <summary>A text that a single call may make many times as long, or looks through slowly.</summary>
    public static string Searched(string text)
    {
        if (NoteIfLong(text)) Charge(text.Length);
        return text;
    }

    /// <summary>A text in which all matches of a pattern are looked for.</summary>
    public static string Scanned(string text)
    {
        if (NoteIfLong(text)) Charge(text.Length + ((long)text.Length * text.Length / RescannedPerCharge));
        return text;
    }

    /// <summary>A match from which the next one is looked for.</summary>
    public static Match Scanned(Match match)
    {
        Charge(1 + (LongestText / CharactersPerCharge));
        return match;
    }

    /// <summary>A text that is looked for in another, at each of its places.</summary>
    public static string Part(string text)
    {
        NoteIfLong(text);
        if (text is not null) ChargeParts(text.Length);
        return text!;
    }

    /// <summary>Characters each of which is looked for in a text, at each of its places.</summary>
    public static char[] Parts(char[] characters)
    {
        if (characters is not null) ChargeParts(characters.Length);
        return characters!;
    }

    /// <summary>The same.</summary>
    public static ReadOnlySpan<char> SpanOfParts(ReadOnlySpan<char> characters)
    {
        ChargeParts(characters.Length);
        return characters;
    }

    /// <summary>Texts each of which is looked for in another, at each of its places.</summary>
    public static string[] Parts(string[] texts)
    {
        if (texts is not null) ChargeParts(texts.Sum(text => 1L + (text?.Length ?? 0)));
        return texts!;
    }

    /// <summary>A text that is put between others, however many they are.</summary>
    public static string Separator(string text)
    {
        if (NoteIfLong(text)) _reading?.Stop(StopReason.Memory);
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

    private static void ChargeSorting(int count) => Charge(1 + (count * ElementWeight * BitOperations.Log2((uint)count + 1)));

    /// <param name="length">Of all the parts together.</param>
    private static void ChargeParts(long length)
    {
        if (length > ShortPart) Charge(length * Math.Max(LongestText, Short) / ComparisonsPerCharge);
    }

    /// <summary>The longest text that the run has had to do with.</summary>
    private static int LongestText => _reading?.LongestText ?? 0;

    /// <summary>How many times as much an element costs that may hold long texts.</summary>
    internal static long ElementWeight => 1 + (LongestText / CharactersPerElement);

    /// <returns>Whether it is long enough to cost something.</returns>
    private static bool NoteIfLong([NotNullWhen(true)] string? text)
    {
        if (text is not { Length: > Short }) return false;
        if (_reading is { } reading) reading.LongestText = Math.Max(reading.LongestText, text.Length);
        return true;
    }

    private static int? HeldIn<T>(IEnumerable<T> source) => source switch
    {
        ICollection<T> held => held.Count,
        IReadOnlyCollection<T> held => held.Count,
        _ => null,
    };

    private static int CountOf(object? source) => source switch
    {
        ICollection held => held.Count,
        IReadOnlyCollection<object> held => held.Count,
        _ => 0,
    };

    private static void Made(long length)
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
