using CsvHelper;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Cli;

/// <summary>Goals as the rows of a table. A row that cannot be understood is named, and the others are read.</summary>
internal sealed class CsvInput(string name, InputText text, InputSettings settings)
{
    private readonly List<InputProblem> _problems = [];
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private bool _isBroken;
    private bool _isUnclosed;

    public Input Read()
    {
        var options = new CsvReaderOptions { OnMalformedRecord = Malformed };
        using var csv = CsvReader.Create(text.Bytes, options);
        csv.ReadHeader();
        if (_isUnclosed) Unclosed(0);
        if (_isBroken) return new Input(name) { Problems = _problems };
        var (columns, problems) = CsvColumns.Of([.. csv.Headers.Select(header => header.Trim())], settings.Columns);
        if (columns is null) return new Input(name) { Problems = [.. problems.Select(problem => new InputProblem(new Place(1, 1), problem))] };
        var wire = new Wire.Submission();
        var places = new CsvPlaces(text, columns);
        while (csv.Read())
        {
            var cells = CellsOf(csv);
            if (_isUnclosed) Unclosed(cells[^1].Start);
            var isBroken = _isBroken;
            _isBroken = false;
            if (isBroken || Goal(csv, columns, cells) is not { } goal) continue;
            wire.Goals.Add(goal);
            places.Add(goal.Id, cells);
        }

        var notice = columns.PassedOver.Count == 0 ? "" : $"columns passed over: {string.Join(", ", columns.PassedOver)}";
        if (wire.Goals.Count == 0)
        {
            if (_problems.Count == 0) _problems.Add(new InputProblem(default, "has no rows below its header; write one for each goal"));
            return new Input(name) { Problems = _problems, Notice = notice };
        }

        var submission = SubmissionReader.Read(wire, places, _problems, keepRest: true);
        // Where no column says what a goal supports, nothing can be concluded from its supporting none.
        var isPartial = settings.IsPartial || !columns.Columns.Any(column => column.Field.IsSupports);
        return SubmissionReader.Input(name, submission, places, _problems, settings with { IsPartial = isPartial }, notice);
    }

    /// <returns>The goal; null where the row is empty, or has mistakes.</returns>
    private Wire.Goal? Goal(CsvReader csv, CsvColumns columns, TextSpan[] cells)
    {
        if (Enumerable.Range(0, cells.Length).All(index => string.IsNullOrWhiteSpace(csv.GetString(index)))) return null;
        if (cells.Length != csv.Headers.Count)
        {
            _problems.Add(new InputProblem(text.At(cells[0].Start), $"has {cells.Length} cells under {csv.Headers.Count} columns; put texts that hold a separator into quotes"));
            return null;
        }

        var goal = new Wire.Goal();
        var isRead = true;
        foreach (var (index, field) in columns.Columns)
        {
            if (field.Set(goal, csv.GetString(index)) is not { } problem) continue;
            _problems.Add(new InputProblem(text.At(cells[index].Start), problem));
            isRead = false;
        }

        if (!isRead) return null;
        var line = text.At(cells[0].Start).Line;
        if (goal.Id.Length == 0 || _lines.TryAdd(goal.Id, line)) return goal;
        _problems.Add(new InputProblem(text.At(cells[0].Start), $"has the id '{goal.Id}' of line {_lines[goal.Id]}; give each its own"));
        return null;
    }

    /// <summary>A quote inside a text that has none around it is an inch mark; other quotes out of place change what the row says.</summary>
    private void Malformed(CsvMalformedRecord record)
    {
        if (record.Reason is not (CsvMalformedReason.UnterminatedQuote or CsvMalformedReason.TextAfterClosingQuote)) return;
        _isBroken = true;
        // Told at the end of the file, where nobody can see which quote it is.
        _isUnclosed = record.Reason == CsvMalformedReason.UnterminatedQuote;
        if (!_isUnclosed) _problems.Add(new InputProblem(text.At((int)record.ByteOffset), "text follows a closing quote; write a quote twice where it belongs to the text"));
    }

    /// <param name="start">The offset of the row's last cell: what is never closed goes on to the end of the file.</param>
    private void Unclosed(int start) =>
        _problems.Add(new InputProblem(text.At(start), "a quote is opened here and never closed; close it, or write it twice where it belongs to the text"));

    /// <summary>Where the row's cells stand in the file, quotes included.</summary>
    private static TextSpan[] CellsOf(CsvReader csv)
    {
        var cells = new TextSpan[csv.FieldCount];
        var start = (int)csv.ByteOffset;
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = new TextSpan(start, csv.GetRawSpan(i).Length);
            start += cells[i].Length + 1;
        }

        return cells;
    }
}
