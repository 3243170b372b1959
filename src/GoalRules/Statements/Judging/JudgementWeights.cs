using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace GoalRules;

/// <summary>
/// What each sign of a text is worth for each judgement. The weights stand in <c>judgement.txt</c> and are fitted on labelled statements
/// by <c>dotnet run -c Release --project tests/GoalRules.Benchmarks -- fit LABELS.jsonl</c>.
/// </summary>
internal sealed class JudgementWeights
{
    private const char WordMark = '=';

    private readonly Vector256<float>[] _signs;
    private readonly FrozenDictionary<string, Vector256<float>>.AlternateLookup<ReadOnlySpan<char>>[] _words;

    public JudgementWeights(IReadOnlyDictionary<string, Vector256<float>> weights)
    {
        Bias = weights.GetValueOrDefault("bias");
        foreach (var signs in (Type[])[typeof(SingleSigns), typeof(WordSigns), typeof(ClauseSigns), typeof(PartSigns)]) RuntimeHelpers.RunClassConstructor(signs.TypeHandle);
        _signs = [.. SignIds.All.Select(sign => weights.GetValueOrDefault(sign))];
        _words = Array.ConvertAll(Enum.GetNames<SignGroup>(), group => Words(weights, $"{group.ToLowerInvariant()}{WordMark}"));
    }

    public static JudgementWeights BuiltIn { get; } = Load();

    public Vector256<float> Bias { get; }

    public Vector256<float> Of(int sign) => _signs[sign];

    public Vector256<float> Of(SignGroup group, ReadOnlySpan<char> word) => _words[(int)group].TryGetValue(word, out var weights) ? weights : Vector256<float>.Zero;

    private static FrozenDictionary<string, Vector256<float>>.AlternateLookup<ReadOnlySpan<char>> Words(IReadOnlyDictionary<string, Vector256<float>> weights, string prefix) => weights
        .Where(pair => pair.Key.StartsWith(prefix, StringComparison.Ordinal))
        .ToFrozenDictionary(pair => pair.Key[prefix.Length..], pair => pair.Value, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static JudgementWeights Load()
    {
        using var stream = typeof(JudgementWeights).Assembly.GetManifestResourceStream("judgement.txt")!;
        using var reader = new StreamReader(stream);
        var weights = new Dictionary<string, Vector256<float>>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            weights[cells[0]] = Row(cells);
        }

        return new JudgementWeights(weights);
    }

    private static Vector256<float> Row(string[] cells)
    {
        Span<float> row = stackalloc float[Vector256<float>.Count];
        for (var label = 0; label < Judgement.Labels.Count; label++) row[label] = float.Parse(cells[label + 1], CultureInfo.InvariantCulture);
        return Vector256.Create<float>(row);
    }
}
