using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace GoalRules.Engine;

/// <summary>What an argument has to be, so that one call cannot run for ever, fill the memory or ask the clock.</summary>
/// <param name="Kind">How it is bounded: a key of <see cref="Checks"/>.</param>
/// <param name="Limit">The largest number, or the longest text.</param>
internal sealed partial record ArgumentBound(string Kind, int Limit)
{
    private const string AtMost = "<=";
    private const int LongestPattern = 500;
    private const int LongestFormat = 200;
    private const int LongestReplacement = 100;
    private const long MostStates = 1000;

    private static readonly Dictionary<string, Func<object?, string?>> Checks = new(StringComparer.Ordinal)
    {
        ["format"] = value => value is null ? null : FormatProblem(value as string),
        ["pattern"] = value => PatternProblem(value as string),
        ["replacement"] = value => value is not string { Length: <= LongestReplacement } replacement ? $"has to be a constant of at most {LongestReplacement} characters, since a long one makes texts of any size"
            : WholeText().IsMatch(replacement) ? "has $_, $` or $' in it, each of which puts the text itself in at every match; write $& or $1 for what was matched"
            : null,
        ["dated"] = value => value is string { Length: <= LongestFormat } format && (format.Contains("yyyy", StringComparison.Ordinal) || format is "O" or "o" or "R" or "r" or "s" or "u")
            ? null
            : "has to be a constant with yyyy in it, such as \"yyyy-MM-dd\", since the year would come from the clock",
        ["nonbacktracking"] = value => value is int options && ((RegexOptions)options).HasFlag(RegexOptions.NonBacktracking)
            ? ((RegexOptions)options).HasFlag(RegexOptions.IgnorePatternWhitespace) ? "has IgnorePatternWhitespace in it, so that the pattern's size cannot be seen; leave it out" : null
            : "has to be a constant with RegexOptions.NonBacktracking in it, since other patterns may run for ever on some texts",
    };

    /// <summary>Reads <c>int&lt;=1000</c> or <c>string:pattern</c>.</summary>
    public static (string Type, ArgumentBound? Bound) Read(string word)
    {
        if (word.Split(AtMost) is [var limited, var limit]) return (limited, new ArgumentBound(AtMost, int.Parse(limit, CultureInfo.InvariantCulture)));
        return word.Split(':') is [var type, var kind] ? (type, new ArgumentBound(kind, 0)) : (word, null);
    }

    /// <returns>What is wrong with the argument, or null.</returns>
    public string? Check(IOperation argument)
    {
        var constant = argument.ConstantValue is { HasValue: true, Value: var value } ? value : Type.Missing;
        if (Kind != AtMost) return Checks[Kind](constant);
        if (argument.Type?.SpecialType == SpecialType.System_String)
        {
            return constant is null || (constant is string text && text.Length <= Limit)
                ? null
                : $"has to be a constant of at most {Limit} characters, since a long one makes texts of any size";
        }

        return SizeBound.IsAtMost(argument, Limit)
            ? null
            : $"has to be a constant of at most {Limit} or the size of a collection, since a large one does any amount of work in one call";
    }

    /// <summary>What is wrong with a format, plain or composite: <c>D999999999</c> and <c>{0,999999999}</c> would each make a gigabyte.</summary>
    public static string? FormatProblem(string? format) =>
        format is null || format.Length > LongestFormat ? $"has to be a constant format of at most {LongestFormat} characters"
        : LargePrecision().IsMatch(format) ? "asks for more than 99 digits"
        : LocalTime().IsMatch(format) || format == "U" ? "tells the machine's time zone"
        : MessageProblem(format);

    /// <summary>What is wrong with the placeholders of a text, which may be long itself.</summary>
    public static string? MessageProblem(string message) => LargePlaceholder().IsMatch(message) ? "has a placeholder that asks for more than 99 characters or digits; write a smaller width" : null;

    private static string? PatternProblem(string? pattern)
    {
        if (pattern is null || pattern.Length > LongestPattern) return $"has to be a constant pattern of at most {LongestPattern} characters";
        return PatternSize.Of(pattern) switch
        {
            null => "holds a comment, an x among its options or a [ in a class, so that its size cannot be seen; leave out what is not needed, and write \\[ for the character",
            > MostStates => $"comes to an automaton of more than {MostStates} states; repeat less, or use + or *",
            _ => RegexProblem(pattern),
        };
    }

    /// <summary>What the library itself says of a pattern, which would else be said when the rule runs.</summary>
    private static string? RegexProblem(string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.NonBacktracking);
            return null;
        }
        catch (NotSupportedException e)
        {
            return $"looks ahead or behind, refers back to a group, or does something else that RegexOptions.NonBacktracking cannot do; match more, and look at the groups in code ({e.Message})";
        }
        catch (ArgumentException e)
        {
            return $"is no regular expression: {e.Message}";
        }
    }

    [GeneratedRegex("^[A-Za-z][0-9]{3,}", RegexOptions.NonBacktracking)]
    private static partial Regex LargePrecision();

    [GeneratedRegex("\\bz{1,3}\\b", RegexOptions.NonBacktracking)]
    private static partial Regex LocalTime();

    [GeneratedRegex("\\{[^{}]*(?:,\\s*-?|:[A-Za-z])[0-9]{3,}", RegexOptions.NonBacktracking)]
    private static partial Regex LargePlaceholder();

    [GeneratedRegex("\\$[_`']", RegexOptions.NonBacktracking)]
    private static partial Regex WholeText();
}
