namespace GoalRules;

/// <summary>
/// Words and phrases by section, as a lexicon's file has them: a section's name in square brackets, then a word or phrase a line, or
/// <c>word = number</c> where the section needs it; <c>#</c> begins a comment.
/// </summary>
internal sealed record WordLists(IReadOnlyDictionary<string, IReadOnlyList<string>> Sections)
{
    public static WordLists Empty { get; } = new(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal));

    public static WordLists Parse(TextReader reader)
    {
        var sections = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        List<string>? section = null;
        while (reader.ReadLine() is { } line)
        {
            line = line.Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[') sections[line[1..^1]] = section = [];
            else section!.Add(line);
        }

        return new WordLists(sections);
    }

    /// <summary>The words of both, those of this one first.</summary>
    public WordLists And(WordLists other) => new(Sections.Concat(other.Sections)
        .GroupBy(section => section.Key, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, IReadOnlyList<string> (group) => [.. group.SelectMany(section => section.Value)], StringComparer.Ordinal));
}
