using System.Text.Json;

namespace GoalRules.Cli;

/// <summary>Places as SARIF describes them: the file and region, and the subject and field.</summary>
internal sealed class SarifLocations(Utf8JsonWriter json)
{
    private readonly Uri _folder = new(Environment.CurrentDirectory.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar);

    /// <param name="id">Tells related locations apart; null: it is no related one.</param>
    public void Write(Input input, Location location, int? id)
    {
        json.WriteStartObject();
        if (id is { } number) json.WriteNumber("id", number);
        WritePhysical(input.File, input.Places.Of(location));
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        var subject = SubjectPath.Of(location.SubjectType, location.SubjectId);
        json.WriteString("fullyQualifiedName", location.Field.Length > 0 ? $"{subject}/{location.Field}" : subject);
        json.WriteString("kind", location.Field.Length > 0 ? "property" : "object");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public void WritePhysical(string file, Place place)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(file));
        json.WriteEndObject();
        if (place.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", place.Line);
            json.WriteNumber("startColumn", place.Column);
            if (place.EndLine > 0)
            {
                json.WriteNumber("endLine", place.EndLine);
                json.WriteNumber("endColumn", place.EndColumn);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>Below the current folder a file is named from there, as in a repository.</summary>
    private string UriOf(string file)
    {
        if (file == InputReader.NameOfStandardInput) return "stdin";
        var full = new Uri(Path.GetFullPath(file));
        var relative = _folder.MakeRelativeUri(full).OriginalString;
        return relative.StartsWith("../", StringComparison.Ordinal) ? full.AbsoluteUri : relative;
    }
}
