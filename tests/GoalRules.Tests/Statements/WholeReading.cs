using System.Collections;
using System.Globalization;
using System.Reflection;

namespace GoalRules.Tests;

/// <summary>All that a statement says of itself, found by reflection, so that a property that is added is tested too.</summary>
internal sealed record WholeReading(IReadOnlyList<string> Lines, IReadOnlyList<TextSpan> Spans)
{
    private static readonly PropertyInfo[] Properties = typeof(Statement).GetProperties(BindingFlags.Instance | BindingFlags.Public);

    private static readonly Cycle Cycle = new() { Name = "H1", Start = new DateOnly(2026, 1, 1), End = new DateOnly(2026, 6, 30) };

    /// <summary>Reads every public property and calls every method that takes a text as it is.</summary>
    public static WholeReading Of(Statement statement)
    {
        var (lines, spans) = (new List<string>(), new List<TextSpan>());
        foreach (var property in Properties)
        {
            var value = property.GetValue(statement);
            // What quotes the author, whose signs stay as they are.
            if (property.Name is nameof(Statement.Text) or nameof(Statement.Location) or nameof(Statement.Template) or nameof(Statement.DatedTemplate)) continue;
            Add(property.Name, value, lines, spans);
        }

        lines.Add($"period {statement.DeadlinePeriod(Linked.AsOf, new FiscalCalendar(4), Cycle)}");
        lines.Add($"due {statement.DueOnInYearOf(Linked.AsOf):O}");
        Add("found", statement.Find("do your best", "x", "%"), lines, spans);
        foreach (var named in NamedPhrase.In(statement)) Add(named.Name, named.Phrase, lines, spans);
        return new WholeReading(lines, spans);
    }

    /// <summary>Reads every public property, and says nothing of what it found.</summary>
    public static void Read(Statement statement)
    {
        foreach (var property in Properties) property.GetValue(statement);
        statement.DeadlinePeriod(Linked.AsOf, new FiscalCalendar(4), Cycle);
    }

    private static void Add(string name, object? value, List<string> lines, List<TextSpan> spans)
    {
        switch (value)
        {
            case Phrase phrase:
                spans.Add(phrase.Span);
                lines.Add($"{name} {phrase.Span}");
                break;
            case Word word:
                spans.Add(word.Span);
                lines.Add($"{name} {word.Span} {word.Kind} {word.Classes}");
                break;
            case null or string or bool or double or int or Enum or DateOnly:
                lines.Add(string.Create(CultureInfo.InvariantCulture, $"{name} {value}"));
                break;
            case IEnumerable items:
                lines.Add(name);
                foreach (var item in items) Add(name, item, lines, spans);
                break;
            default:
                foreach (var part in value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public)) Add($"{name}.{part.Name}", part.GetValue(value), lines, spans);
                break;
        }
    }
}
