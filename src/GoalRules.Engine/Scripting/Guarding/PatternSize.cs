using System.Globalization;

namespace GoalRules.Engine;

/// <summary>
/// How many states the automaton of a regular expression comes to, at most: one for each thing that matches a character, as many times as
/// it is repeated. What could hide the rest of a pattern from a reader as simple as this one is not understood: comments, options that let
/// white space count for nothing, and brackets within brackets.
/// </summary>
internal sealed class PatternSize
{
    /// <summary>From here on it is not counted any further.</summary>
    private const long Huge = 1_000_000;

    private readonly string _pattern;
    private int _at;
    private bool _isClear = true;

    private PatternSize(string pattern) => _pattern = pattern;

    /// <returns>Null where the pattern is not understood.</returns>
    public static long? Of(string pattern)
    {
        var reader = new PatternSize(pattern);
        var size = 0L;
        for (; !reader.IsAtEnd; reader._at++) size += reader.Sequence(); // a parenthesis that closes nothing is an error of the pattern
        return reader._isClear ? size : null;
    }

    private bool IsAtEnd => _at >= _pattern.Length;

    /// <summary>Reads up to the parenthesis that closes it.</summary>
    private long Sequence()
    {
        var size = 0L;
        while (!IsAtEnd && _pattern[_at] != ')') size += Math.Min(Huge, One() * Repetitions());
        return size;
    }

    private long One()
    {
        switch (_pattern[_at++])
        {
            case '(':
                _isClear &= !IsHiding();
                var size = 1 + Sequence();
                _at++;
                return size;
            case '[':
                SkipClass();
                return 1;
            case '\\':
                SkipEscape();
                return 1;
            default:
                return 1;
        }
    }

    /// <summary>Whether a group is a comment, or sets options with an x among them.</summary>
    private bool IsHiding()
    {
        if (IsAtEnd || _pattern[_at] != '?') return false;
        var options = _pattern.Skip(_at + 1).TakeWhile(character => char.IsAsciiLetter(character) || character is '+' or '-' or '#').ToArray();
        return options is ['#', ..] || options.Contains('x') || options.Contains('X');
    }

    private void SkipClass()
    {
        if (!IsAtEnd && _pattern[_at] == '^') _at++;
        for (var isFirst = true; !IsAtEnd && (isFirst || _pattern[_at] != ']'); isFirst = false)
        {
            switch (_pattern[_at++])
            {
                case '\\':
                    SkipEscape();
                    break;
                case '[':
                    _isClear = false;
                    break;
            }
        }

        _at++;
    }

    /// <summary><c>\c[</c> is one character, and not the beginning of a class.</summary>
    private void SkipEscape() => _at += !IsAtEnd && _pattern[_at] == 'c' ? 2 : 1;

    /// <summary>How often what stands before is repeated.</summary>
    private long Repetitions()
    {
        var times = 1L;
        while (!IsAtEnd)
        {
            if (_pattern[_at] is '*' or '+' or '?') _at++;
            else if (Braces() is { } most) times = Math.Min(Huge, times * most);
            else break;
        }

        return times;
    }

    /// <returns>The larger number of <c>{2,5}</c>; null where there is no such thing.</returns>
    private long? Braces()
    {
        if (_pattern[_at] != '{' || _pattern.IndexOf('}', _at) is var end && end < 0) return null;
        var numbers = _pattern[(_at + 1)..end].Split(',');
        if (numbers[0].Length == 0 || numbers.Length > 2 || !numbers.All(number => number.All(char.IsAsciiDigit))) return null;
        _at = end + 1;
        return numbers.Where(number => number.Length > 0).Max(number => number.Length > 6 ? Huge : Math.Max(1, long.Parse(number, CultureInfo.InvariantCulture)));
    }
}
