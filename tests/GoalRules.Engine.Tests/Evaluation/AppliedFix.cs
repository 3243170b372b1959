using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace GoalRules.Engine.Tests;

/// <summary>Applies a fix as a caller would, by nothing but its location and replacement.</summary>
internal static class AppliedFix
{
    /// <summary>The submission with one field, or some of a field's text, replaced.</summary>
    public static Submission To(Submission submission, Fix fix) => fix.Location.SubjectType switch
    {
        SubjectType.Goal => submission with { Goals = [.. submission.Goals.Select(goal => goal.Id == fix.Location.SubjectId ? (Goal)Set(goal, fix.Location.Field.Split('.'), fix) : goal)] },
        SubjectType.Metric => submission with { Metrics = [.. submission.Metrics.Select(metric => metric.Id == fix.Location.SubjectId ? (Metric)Set(metric, fix.Location.Field.Split('.'), fix) : metric)] },
        var type => throw new NotSupportedException($"No fix has touched a {type} so far; teach this test how."),
    };

    private static object Set(object record, ReadOnlySpan<string> path, Fix fix)
    {
        var (name, index) = path[0].IndexOf('[') is var bracket and > 0 ? (path[0][..bracket], int.Parse(path[0][(bracket + 1)..^1], CultureInfo.InvariantCulture)) : (path[0], -1);
        var property = record.GetType().GetProperties().Single(property => NameOf(property) == name);
        var old = property.GetValue(record);
        object? value;
        if (index >= 0)
        {
            var list = (System.Collections.IList)old!;
            var items = Array.CreateInstance(property.PropertyType.GetGenericArguments()[0], list.Count);
            list.CopyTo(items, 0);
            items.SetValue(Set(list[index]!, path[1..], fix), index);
            value = items;
        }
        else
        {
            value = path.Length > 1 ? Set(old!, path[1..], fix) : Parse(Replaced(old, fix), property.PropertyType);
        }

        var copy = RuntimeHelpers.GetObjectValue(record.GetType().GetMethod("<Clone>$")!.Invoke(record, [])!);
        property.SetValue(copy, value);
        return copy;
    }

    private static string Replaced(object? old, Fix fix)
    {
        if (fix.Location.Span is not { } span) return fix.Replacement;
        var text = $"{old}";
        text.Substring(span.Start, span.Length).ShouldBe(fix.Location.Text);
        return string.Concat(text.AsSpan(0, span.Start), fix.Replacement, text.AsSpan(span.End));
    }

    private static object Parse(string text, Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var plain when plain == typeof(Statement) => (Statement)text,
        var plain when plain == typeof(DateOnly) => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture),
        { IsEnum: true } plain => Enum.Parse(plain, text.Replace("_", "", StringComparison.Ordinal), ignoreCase: true),
        var plain => Convert.ChangeType(text, plain, CultureInfo.InvariantCulture),
    };

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
}
