using System.Globalization;
using System.Text.Json;

namespace GoalRules.Cli;

/// <summary>
/// Finds things in JSON. Only where the subjects begin is kept; the rest is looked for from there, when it is asked for.
/// </summary>
internal sealed class JsonPlaces : IPlaces
{
    private readonly InputText _text;
    private readonly IReadOnlyList<int> _roots;
    private readonly Dictionary<(SubjectType Type, string Id), int> _subjects = [];
    private readonly Dictionary<string, List<int>> _lists = new(StringComparer.Ordinal);

    private JsonPlaces(InputText text, IReadOnlyList<int> roots)
    {
        _text = text;
        _roots = roots;
    }

    /// <param name="roots">Where the objects begin whose lists make the submission.</param>
    public static JsonPlaces OfSubmission(InputText text, IReadOnlyList<int> roots)
    {
        var places = new JsonPlaces(text, roots);
        foreach (var root in roots) places.FindSubjects(root);
        return places;
    }

    /// <param name="goals">Where each goal begins.</param>
    public static JsonPlaces OfGoals(InputText text, IEnumerable<(string Id, int Offset)> goals)
    {
        var places = new JsonPlaces(text, []);
        foreach (var (id, offset) in goals) places._subjects.Add((SubjectType.Goal, id), offset);
        return places;
    }

    public Place Of(Location location)
    {
        if (location.SubjectType == SubjectType.Submission) return Of(location.Field);
        if (!_subjects.TryGetValue((location.SubjectType, location.SubjectId), out var subject)) return default;
        var field = Walk(subject, Steps(location.Field));
        if (field.Steps == 0) return _text.At(Child(subject, "id") ?? subject);
        return location.Span is { } span && Words(field.Offset, span) is { } words ? words : _text.At(field.Offset);
    }

    public Place Of(string path)
    {
        var steps = Steps(path);
        // The items of lists are counted through all parts of a submission.
        if (steps is [var list, var index, ..] && _lists.TryGetValue(list, out var items) && int.TryParse(index, CultureInfo.InvariantCulture, out var i) && i < items.Count)
            return _text.At(Walk(items[i], steps[2..]).Offset);
        if (_roots.Count == 0) return default;
        var best = _roots.Select(root => Walk(root, steps)).MaxBy(found => found.Steps);
        return best.Steps > 0 ? _text.At(best.Offset) : default;
    }

    // To the wire, null is as good as absent.
    public bool Has(string field) => _roots.Any(root => Child(root, field) is { } value && _text.Bytes[value] != 'n');

    private static string[] Steps(string path) => path.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries);

    private void FindSubjects(int root)
    {
        var reader = ReaderAt(root);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var list = JsonName(reader.GetString()!);
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartArray || !SubjectPath.TryParse($"{list}/…", out var type, out _))
            {
                reader.Skip();
                continue;
            }

            if (!_lists.TryGetValue(list, out var items)) _lists.Add(list, items = []);
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                var item = root + (int)reader.TokenStartIndex;
                items.Add(item);
                reader.Skip();
                if (Child(item, "id") is { } id) _subjects.TryAdd((type, StringAt(id)), item);
            }
        }
    }

    /// <returns>How far the steps lead, and to where.</returns>
    private (int Steps, int Offset) Walk(int offset, string[] steps)
    {
        var taken = 0;
        while (taken < steps.Length && Child(offset, steps[taken]) is { } child)
        {
            offset = child;
            taken++;
        }

        return (taken, offset);
    }

    private int? Child(int offset, string step)
    {
        var reader = ReaderAt(offset);
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isMeant = reader.ValueTextEquals(step) || JsonName(reader.GetString()!) == step;
                reader.Read();
                if (isMeant) return offset + (int)reader.TokenStartIndex;
                reader.Skip();
            }
        }
        else if (reader.TokenType == JsonTokenType.StartArray && int.TryParse(step, CultureInfo.InvariantCulture, out var index))
        {
            for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            {
                if (i == index) return offset + (int)reader.TokenStartIndex;
                reader.Skip();
            }
        }

        return null;
    }

    /// <summary>Steps through a text and its JSON together, past escapes.</summary>
    private Place? Words(int offset, TextSpan span)
    {
        var json = _text.Bytes;
        if (json[offset] != '"') return null;
        var (at, units, start) = (offset + 1, 0, -1);
        for (; units < span.End && json[at] != '"'; at++)
        {
            if (units == span.Start && start < 0) start = at;
            if (json[at] == '\\')
            {
                at += json[at + 1] == 'u' ? 5 : 1;
                units++;
            }
            else
            {
                units += Utf8Words.UnitsAt(json[at]);
            }
        }

        while ((json[at] & 0xC0) == 0x80) at++;
        return start < 0 ? null : _text.At(start, at);
    }

    private string StringAt(int offset)
    {
        var reader = ReaderAt(offset);
        reader.Read();
        return reader.TokenType == JsonTokenType.String ? reader.GetString()! : "";
    }

    private Utf8JsonReader ReaderAt(int offset) => new(_text.Bytes.AsSpan(offset), new JsonReaderOptions { AllowMultipleValues = true });

    /// <summary>The wire reads a field's own name too, such as <c>metric_sets</c>.</summary>
    private static string JsonName(string name)
    {
        if (!name.Contains('_')) return name;
        var words = name.Split('_', StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(words.Select((word, i) => i == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));
    }
}
