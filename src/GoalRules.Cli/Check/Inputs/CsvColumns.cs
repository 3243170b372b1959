namespace GoalRules.Cli;

/// <summary>Which column of a CSV file holds what.</summary>
internal sealed class CsvColumns
{
    private CsvColumns(IReadOnlyList<(int Index, CsvField Field)> columns, IReadOnlyList<string> passedOver) => (Columns, PassedOver) = (columns, passedOver);

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<(int Index, CsvField Field)> Columns { get; }

    /// <summary>The columns that no field is read from.</summary>
    public IReadOnlyList<string> PassedOver { get; }

    /// <param name="headers">The names of the columns.</param>
    /// <param name="map">Columns by the field that they hold, where they are not called like it.</param>
    /// <returns>The columns, or null where they do not do; and what is wrong.</returns>
    public static (CsvColumns? Columns, IReadOnlyList<string> Problems) Of(string[] headers, IReadOnlyDictionary<string, string> map)
    {
        var problems = new List<string>();
        var columns = new List<(int Index, CsvField Field)>();
        foreach (var field in CsvField.All)
        {
            var wanted = map.GetValueOrDefault(field.Name, field.Name);
            var found = Find(headers, wanted, map.ContainsKey(field.Name));
            if (found.Length > 0) columns.Add((found[0], field));
            else if (map.ContainsKey(field.Name)) problems.Add($"has no column '{wanted}', which --map gives to {field.Name}; it has {Listed(headers)}");
            if (found.Length > 1) problems.Add(Several(field.Name, [.. found.Select(index => headers[index])]));
        }

        var taken = columns.Select(column => column.Index).ToHashSet();
        var free = headers.Where((_, index) => !taken.Contains(index)).ToArray();
        foreach (var field in CsvField.All.Where(field => field.IsRequired && !map.ContainsKey(field.Name) && !columns.Exists(column => column.Field == field)))
        {
            var remedy = $"say which it is, such as --map {field.Name}=\"{Likely(field.Name, free, headers)}\"";
            problems.Add($"has no column '{field.Name}', only {Listed(headers)}; {remedy}");
        }

        foreach (var same in columns.GroupBy(column => column.Index).Where(group => group.Count() > 1))
            problems.Add($"the column '{headers[same.Key]}' is both {string.Join(" and ", same.Select(column => column.Field.Name))}; give --map another column for one of them");
        return (problems.Count > 0 ? null : new CsvColumns([.. columns.OrderBy(column => column.Index)], [.. free.Where(header => header.Length > 0)]), problems);
    }

    /// <returns>The columns of that name, whatever capitals they have; only those with the same ones where there are such and the name was chosen.</returns>
    private static int[] Find(string[] headers, string wanted, bool isChosen)
    {
        var found = Enumerable.Range(0, headers.Length).Where(index => string.Equals(headers[index], wanted, StringComparison.OrdinalIgnoreCase)).ToArray();
        return isChosen && Array.FindAll(found, index => headers[index] == wanted) is [_, ..] exact ? exact : found;
    }

    /// <summary>Columns that differ in capitals can be told apart; others cannot.</summary>
    private static string Several(string field, string[] found)
    {
        var remedy = found.Distinct(StringComparer.Ordinal).Count() == found.Length ? $"say which it is, such as --map {field}=\"{found[0]}\"" : "rename or remove all but one";
        return $"has {found.Length} columns for {field}, {Listed(found)}; {remedy}";
    }

    private static string Likely(string field, string[] free, string[] headers) =>
        NearestNames.To(field == "statement" ? "statement goal text" : field, free) is [var nearest, ..] ? nearest : free.FirstOrDefault() ?? headers[0];

    private static string Listed(string[] headers) => string.Join(", ", headers.Select(header => $"'{header}'"));
}
