using System.Collections.Concurrent;

namespace GoalRules;

/// <summary>The terms to which a submission's glossary and metrics give a meaning.</summary>
internal sealed class Definitions
{
    /// <summary>Letters of more words than this are no acronym.</summary>
    private const int MostLetters = 6;

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _acronyms = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private readonly ConcurrentDictionary<string, bool> _phrases = new(StringComparer.Ordinal);

    public Definitions(Submission linked)
    {
        foreach (var term in linked.Glossary) AddName(term.Name);
        foreach (var metric in linked.Metrics)
        {
            AddName(metric.Name);
            Add(metric.Definition);
        }
    }

    /// <summary>How a term is told from others: its words in capitals, each without the "s" of several.</summary>
    public static string Key(string term) => string.Join(' ', WordsOf(term));

    public bool Hold(string term)
    {
        const int ShortestAcronym = 3;
        var words = WordsOf(term);
        if (words.Length == 0) return false;
        if (words.Length == 1) return _words.Contains(words[0]) || _acronyms.Contains(words[0]);
        return (words.Length >= ShortestAcronym && _words.Contains(LettersOf(words)))
            || _phrases.GetOrAdd($" {string.Join(' ', words)} ", phrase => _texts.Exists(text => text.Contains(phrase, StringComparison.Ordinal)));
    }

    private void AddName(string name)
    {
        var words = Add(name);
        for (var first = 0; first < words.Length; first++)
        {
            for (var count = 2; count <= MostLetters && first + count <= words.Length; count++) _acronyms.Add(LettersOf(words.AsSpan(first, count)));
        }
    }

    private string[] Add(string text)
    {
        var words = WordsOf(text);
        _words.UnionWith(words);
        if (words.Length > 1) _texts.Add($" {string.Join(' ', words)} ");
        return words;
    }

    private static string[] WordsOf(string text)
    {
        var plain = PlainText.Of(text);
        return [.. Tokenizer.Words(plain).Select(word => Singular(plain.Substring(word.Span.Start, word.Span.Length).ToUpperInvariant()))];
    }

    private static string Singular(string word) => word.Length > 2 && word.EndsWith('S') ? word.EndsWith("IES", StringComparison.Ordinal) ? $"{word[..^3]}Y" : word[..^1] : word;

    private static string LettersOf(ReadOnlySpan<string> words)
    {
        Span<char> letters = stackalloc char[words.Length];
        for (var i = 0; i < words.Length; i++) letters[i] = words[i][0];
        return new string(letters);
    }
}
