using GoalRules.Engine;

namespace GoalRules.Cli;

/// <summary>Finds things in YAML.</summary>
internal sealed class YamlPlaces(string yaml) : IPlaces
{
    private readonly ExampleText _text = ExampleText.Unmarked(yaml);
    private readonly LineStarts _lines = LineStarts.Of<char>(yaml, '\r', '\n');

    public Place Of(Location location) => At(SubjectPath.Of(location.SubjectType, location.SubjectId), location.Field, location.Span);

    public Place Of(string path) => At(SubjectPath.Of(SubjectType.Submission, ""), path, span: null);

    public bool Has(string field) => _text.Has(field);

    private Place At(string subject, string field, TextSpan? span)
    {
        var found = _text.Find(subject, field, span);
        var (line, column) = Position(found.Start);
        if (span is null) return new Place(line, column);
        var (endLine, endColumn) = Position(found.End);
        return new Place(line, column, endLine, endColumn);
    }

    private (int Line, int Column) Position(int offset)
    {
        var (line, start) = _lines.At(offset);
        return (line, offset - start + 1);
    }
}
