using System.Globalization;
using Google.Protobuf;
using Google.Protobuf.Collections;
using Google.Protobuf.Reflection;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Cli;

/// <summary>Something about a goal that a column can hold: a field of its own, or of its one measure.</summary>
/// <param name="Name">What the column is called.</param>
/// <param name="Path">The field's path in the goal.</param>
/// <param name="Field">The field on the wire.</param>
/// <param name="IsOfMeasure">Whether it is the measure's rather than the goal's.</param>
internal sealed record CsvField(string Name, string Path, FieldDescriptor Field, bool IsOfMeasure)
{
    private const string Supports = "supports";

    /// <summary>All of them, in the order of the contract.</summary>
    public static IReadOnlyList<CsvField> All { get; } =
    [
        .. Wire.Goal.Descriptor.Fields.InDeclarationOrder()
            .Where(field => field.FieldType != FieldType.Message || field.JsonName == Supports)
            .Select(field => new CsvField(field.JsonName, field.JsonName, field, IsOfMeasure: false)),
        .. Wire.Measure.Descriptor.Fields.InDeclarationOrder()
            .Select(field => new CsvField(OfMeasure(field.JsonName), $"measures[0].{field.JsonName}", field, IsOfMeasure: true)),
    ];

    public bool IsSupports => Name == Supports;

    public bool IsRequired => Name is "id" or "statement";

    /// <summary>A measure's name and due date are not the goal's.</summary>
    private static string OfMeasure(string name) => name switch
    {
        "name" => "measureName",
        "due" => "measureDue",
        _ => name,
    };

    /// <summary>Whether findings point into its text, so that it is taken as it stands.</summary>
    private bool IsWording => Name is "statement" or "description";

    /// <summary>Sets the field to what stands in a cell.</summary>
    /// <returns>What is wrong with the cell; null where there is nothing.</returns>
    public string? Set(Wire.Goal goal, string cell)
    {
        if (cell.Length == 0) return null;
        if (IsOfMeasure && goal.Measures.Count == 0) goal.Measures.Add(new Wire.Measure());
        IMessage message = IsOfMeasure ? goal.Measures[0] : goal;
        switch (Field.Accessor.GetValue(message))
        {
            case RepeatedField<Wire.Support> supports:
                supports.Add(Ids(cell).Select(id => new Wire.Support { Goal = id }));
                return null;
            case RepeatedField<string> texts:
                texts.Add(Name == "resources" ? Lines(cell) : Ids(cell));
                return null;
        }

        var (value, form) = Read(IsWording ? cell : cell.Trim());
        if (value is null) return $"{Name} '{cell.Trim()}' is not {form}";
        Field.Accessor.SetValue(message, value);
        return null;
    }

    /// <returns>The value, or null and what it should have been.</returns>
    private (object? Value, string Form) Read(string text) => Field.FieldType switch
    {
        FieldType.Double => (Number(text), "a number; write digits with a point before decimals, such as 12.5"),
        FieldType.Bool => (bool.TryParse(text, out var truth) ? truth : null, "true or false"),
        FieldType.Enum => (Choices.FirstOrDefault(value => string.Equals(value.Name, text, StringComparison.OrdinalIgnoreCase))?.Number, $"one of {string.Join(", ", Choices.Select(value => value.Name))}"),
        _ => (text, ""),
    };

    private IEnumerable<EnumValueDescriptor> Choices => Field.EnumType.Values.Where(value => value.Number != 0);

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    private static string[] Lines(string cell) => cell.Split(['\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string[] Ids(string cell) => cell.Split([';', ' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
