using System.Globalization;

namespace GoalRules.Cli;

/// <summary>Finds goals and their fields in the rows of a CSV file.</summary>
internal sealed class CsvPlaces(InputText text, CsvColumns columns) : IPlaces
{
    private const string Goals = "goals[";

    private readonly List<TextSpan[]> _rows = [];
    private readonly Dictionary<string, int> _rowOf = new(StringComparer.Ordinal);

    /// <param name="cells">Where the row's cells stand, in bytes.</param>
    public void Add(string id, TextSpan[] cells)
    {
        _rowOf.TryAdd(id, _rows.Count);
        _rows.Add(cells);
    }

    public Place Of(Location location)
    {
        if (location.SubjectType != SubjectType.Goal || !_rowOf.TryGetValue(location.SubjectId, out var row)) return default;
        var cell = Cell(_rows[row], location.Field);
        return location.Span is { } span && Words(cell, span) is { } words ? words : text.At(cell.Start);
    }

    public Place Of(string path)
    {
        if (!path.StartsWith(Goals, StringComparison.Ordinal)) return default;
        var row = _rows[int.Parse(path.AsSpan(Goals.Length, path.IndexOf(']') - Goals.Length), CultureInfo.InvariantCulture)];
        return text.At(Cell(row, FieldOf(path)).Start);
    }

    public string NameOf(string path) => Column(path.StartsWith(Goals, StringComparison.Ordinal) ? FieldOf(path) : path)?.Name ?? path;

    /// <summary>The field's cell, or else that of the goal's id.</summary>
    private TextSpan Cell(TextSpan[] row, string field)
    {
        var held = Column(field);
        return row[columns.Columns.First(column => held is null ? column.Field.Name == "id" : column.Field == held).Index];
    }

    private CsvField? Column(string field) =>
        columns.Columns.Select(column => column.Field).FirstOrDefault(known => known.Path == field || field.StartsWith($"{known.Path}[", StringComparison.Ordinal));

    private static string FieldOf(string path) => path[(path.IndexOf(']') + 1)..].TrimStart('.');

    /// <summary>Steps through a text and its cell together, past quotes that stand twice.</summary>
    private Place? Words(TextSpan cell, TextSpan span)
    {
        var bytes = text.Bytes;
        var isQuoted = cell.Length > 0 && bytes[cell.Start] == '"';
        var (at, units, start) = (cell.Start + (isQuoted ? 1 : 0), 0, -1);
        for (; units < span.End && at < cell.End; at++)
        {
            if (units == span.Start && start < 0) start = at;
            if (isQuoted && bytes[at] == '"') at++;
            units += at < cell.End ? Utf8Words.UnitsAt(bytes[at]) : 0;
        }

        while (at < cell.End && (bytes[at] & 0xC0) == 0x80) at++;
        return start < 0 ? null : text.At(start, at);
    }
}
