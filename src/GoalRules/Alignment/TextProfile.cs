namespace GoalRules;

/// <summary>What texts are about, in a form that is quickly compared: the stems of their words and the themes that these speak of.</summary>
internal sealed class TextProfile
{
    /// <summary>Beyond so many words a text says no more about what it is about.</summary>
    private const int MostWords = 300;

    private readonly Dictionary<ulong, double> _stems = [];
    private ulong _themes;

    /// <summary>How many different words say what the texts are about.</summary>
    public int ContentWords { get; private set; }

    /// <summary>Whether there is a word that only insiders understand, or a gap, so that the texts may be about anything.</summary>
    public bool IsOpaque { get; private set; }

    public TextProfile Add(Statement statement)
    {
        if (!statement.IsUnderstood || statement.Placeholders.Count > 0) IsOpaque |= statement.Words.Count > 0;
        Span<char> room = stackalloc char[WordFolding.Room];
        foreach (var word in statement.Words.Take(MostWords))
        {
            if (word.Kind == WordKind.Number) continue;
            var folded = WordFolding.Fold(statement.WordAt(word), room);
            var weight = TermTable.BuiltIn.WeightOf(folded);
            if (weight == 0) continue;
            IsOpaque |= word.Kind == WordKind.Mixed || HasCapitals(statement.WordAt(word));
            var stem = TermTable.StemOf(folded);
            _themes |= TermTable.BuiltIn.ThemesOf(stem);
            if (_stems.TryAdd(Wording.Hash(stem), weight) && weight == 1) ContentWords++;
        }

        return this;
    }

    public TextProfile Add(TextProfile other)
    {
        foreach (var (stem, weight) in other._stems) _stems.TryAdd(stem, weight);
        _themes |= other._themes;
        IsOpaque |= other.IsOpaque;
        return this;
    }

    /// <summary>"SCM", "RSU's" or "OneDesk": the name of something that only those know who use it.</summary>
    private static bool HasCapitals(ReadOnlySpan<char> word)
    {
        var capitals = 0;
        foreach (var c in word) capitals += char.IsUpper(c) ? 1 : 0;
        return capitals > 1;
    }

    /// <summary>What the words that both have say together, and a full point for a theme that both speak of.</summary>
    public double InCommonWith(TextProfile other) =>
        ((_themes & other._themes) != 0 ? 1 : 0) + _stems.Where(stem => other._stems.ContainsKey(stem.Key)).Sum(stem => stem.Value);
}
