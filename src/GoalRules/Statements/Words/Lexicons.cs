using System.Collections.Frozen;

namespace GoalRules;

/// <summary>A lexicon for each language that is known, the built-in words with those that a pack adds.</summary>
internal sealed class Lexicons
{
    private static readonly WordLists Other = Load("other");
    private static readonly Lexicon None = new(WordLists.Empty);

    private readonly IReadOnlyDictionary<string, WordLists> _lists;
    private readonly FrozenDictionary<string, Lexicon> _byLanguage;

    private Lexicons(IReadOnlyDictionary<string, WordLists> lists)
    {
        _lists = lists;
        _byLanguage = lists.ToFrozenDictionary(pair => pair.Key, pair => new Lexicon(pair.Value), StringComparer.OrdinalIgnoreCase);
        var languages = lists.Keys.Order(StringComparer.Ordinal).ToArray();
        All = new Lexicon(languages.Aggregate(Other, (all, language) => all.And(lists[language])), [.. languages.Select(language => _byLanguage[language])]);
    }

    public static Lexicons BuiltIn { get; } = new(new[] { "en", "fr" }.ToDictionary(language => language, Load, StringComparer.OrdinalIgnoreCase));

    /// <summary>The words of every known language together, and some by which others are told from them.</summary>
    public Lexicon All { get; }

    public IEnumerable<string> Languages => _lists.Keys;

    /// <summary>The sections to which a pack can add words.</summary>
    public IEnumerable<string> Sections => _lists.Values.SelectMany(lists => lists.Sections.Keys).Where(section => section != Lexicon.TemplateSection).Distinct(StringComparer.Ordinal);

    /// <param name="language">A BCP 47 tag such as <c>fr-CA</c>; absent: all languages. An unknown language has no words at all.</param>
    public Lexicon For(string? language) => string.IsNullOrEmpty(language) ? All : _byLanguage.GetValueOrDefault(language.Split('-', '_')[0], None);

    /// <summary>These lexicons with more words for some of their languages.</summary>
    public Lexicons With(IReadOnlyDictionary<string, WordLists> additions) => additions.Count == 0
        ? this
        : new Lexicons(_lists.ToDictionary(pair => pair.Key, pair => additions.TryGetValue(pair.Key, out var more) ? pair.Value.And(more) : pair.Value, StringComparer.OrdinalIgnoreCase));

    private static WordLists Load(string language)
    {
        using var stream = typeof(Lexicons).Assembly.GetManifestResourceStream($"Lexicons/{language}.txt")!;
        using var reader = new StreamReader(stream);
        return WordLists.Parse(reader);
    }
}
