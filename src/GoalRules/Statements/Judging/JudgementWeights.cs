using System.Collections.Frozen;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace GoalRules;

/// <summary>
/// What each sign of a text is worth for each judgement. The weights stand in <c>judgement.txt</c> and are fitted on labelled statements
/// by <c>dotnet run -c Release --project tests/GoalRules.Benchmarks -- fit LABELS.jsonl</c>.
/// </summary>
internal sealed class JudgementWeights
{
    private const char WordMark = '=';

    private readonly Vector4[] _signs;
    private readonly FrozenDictionary<string, Vector4>.AlternateLookup<ReadOnlySpan<char>>[] _words;

    public JudgementWeights(IReadOnlyDictionary<string, Vector4> weights)
    {
        Bias = weights.GetValueOrDefault("bias");
        RuntimeHelpers.RunClassConstructor(typeof(SignReader).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(SingleSigns).TypeHandle);
        _signs = [.. SignIds.All.Select(sign => weights.GetValueOrDefault(sign))];
        _words = Array.ConvertAll(Enum.GetNames<SignGroup>(), group => Words(weights, $"{group.ToLowerInvariant()}{WordMark}"));
    }

    public static JudgementWeights BuiltIn { get; } = Load();

    public Vector4 Bias { get; }

    public Vector4 Of(int sign) => _signs[sign];

    public Vector4 Of(SignGroup group, ReadOnlySpan<char> word) => _words[(int)group].TryGetValue(word, out var weights) ? weights : Vector4.Zero;

    private static FrozenDictionary<string, Vector4>.AlternateLookup<ReadOnlySpan<char>> Words(IReadOnlyDictionary<string, Vector4> weights, string prefix) => weights
        .Where(pair => pair.Key.StartsWith(prefix, StringComparison.Ordinal))
        .ToFrozenDictionary(pair => pair.Key[prefix.Length..], pair => pair.Value, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

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
