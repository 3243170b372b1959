using System.Collections.Frozen;
using System.Globalization;
using System.Numerics;

namespace GoalRules;

/// <summary>
/// What each sign of a text is worth for each judgement. The weights stand in <c>judgement.txt</c> and are fitted on labelled statements
/// by <c>dotnet run -c Release --project tests/GoalRules.Benchmarks -- fit LABELS.jsonl</c>.
/// </summary>
internal sealed class JudgementWeights
{
    private const char WordMark = '=';

    private readonly FrozenDictionary<string, Vector4> _signs;
    private readonly FrozenDictionary<string, FrozenDictionary<string, Vector4>.AlternateLookup<ReadOnlySpan<char>>> _words;

    public JudgementWeights(IReadOnlyDictionary<string, Vector4> weights)
    {
        Bias = weights.GetValueOrDefault("bias");
        _signs = weights.Where(pair => !pair.Key.Contains(WordMark)).ToFrozenDictionary(StringComparer.Ordinal);
        _words = weights.Where(pair => pair.Key.Contains(WordMark)).GroupBy(pair => pair.Key[..pair.Key.IndexOf(WordMark)], StringComparer.Ordinal).ToFrozenDictionary(
            group => group.Key,
            group => group.ToFrozenDictionary(pair => pair.Key[(group.Key.Length + 1)..], pair => pair.Value, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>(),
            StringComparer.Ordinal);
    }

    public static JudgementWeights BuiltIn { get; } = Load();

    public Vector4 Bias { get; }

    public Vector4 Of(string sign) => _signs.GetValueOrDefault(sign);

    public Vector4 Of(string group, ReadOnlySpan<char> word) =>
        _words.TryGetValue(group, out var words) && words.TryGetValue(word, out var weights) ? weights : Vector4.Zero;

    private static JudgementWeights Load()
    {
        using var stream = typeof(JudgementWeights).Assembly.GetManifestResourceStream("judgement.txt")!;
        using var reader = new StreamReader(stream);
        var weights = new Dictionary<string, Vector4>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            weights[cells[0]] = new Vector4([.. cells[1..5].Select(cell => float.Parse(cell, CultureInfo.InvariantCulture))]);
        }

        return new JudgementWeights(weights);
    }
}
