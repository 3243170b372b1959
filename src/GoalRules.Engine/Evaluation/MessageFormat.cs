using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace GoalRules.Engine;

/// <summary>How the arguments of a message are written: invariant, dates as ISO, lists with commas, numbers as a reader wants them.</summary>
internal sealed class MessageFormat : IFormatProvider, ICustomFormatter
{
    public static MessageFormat Instance { get; } = new();

    /// <summary>An argument as it is kept beside the message: precise rather than pretty.</summary>
    /// <exception cref="InsufficientExecutionStackException">It holds lists in lists without end.</exception>
    public static string Raw(object? argument) => argument switch
    {
        null => "",
        string text => text,
        DateOnly date => Iso(date),
        IEnumerable list => string.Join(", ", Items(list).Select(Raw)),
        IFormattable value => value.ToString(format: null, CultureInfo.InvariantCulture),
        _ => argument.ToString() ?? "",
    };

    public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : CultureInfo.InvariantCulture.GetFormat(formatType);

    public string Format(string? format, object? arg, IFormatProvider? formatProvider) => arg switch
    {
        double number when string.IsNullOrEmpty(format) => Units.Show(number),
        IFormattable value when !string.IsNullOrEmpty(format) => value.ToString(format, CultureInfo.InvariantCulture),
        string or IFormattable or null => Raw(arg),
        IEnumerable list => string.Join(", ", Items(list).Select(item => Format(format, item, formatProvider))),
        _ => Raw(arg),
    };

    /// <summary>A list may hold itself, and only the stack would end that.</summary>
    private static IEnumerable<object?> Items(IEnumerable list)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return Meter.Texts(list.Cast<object?>());
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
