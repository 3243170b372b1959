using System.Collections.Frozen;

namespace GoalRules.Protocol;

/// <summary>Pairs the values of a wire enum with those of the model's that have the same name.</summary>
internal static class EnumMap<TWire, TModel>
    where TWire : struct, Enum
    where TModel : struct, Enum
{
    private static readonly FrozenDictionary<TWire, TModel> Models = Enum.GetValues<TWire>()
        .Where(wire => Convert.ToInt32(wire) != 0)
        .ToFrozenDictionary(wire => wire, wire => Enum.Parse<TModel>(wire.ToString()));

    private static readonly FrozenDictionary<TModel, TWire> Wires = Models.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    public static TWire ToWire(TModel model) => Wires[model];

    /// <returns>False where the wire carries a number that has no name.</returns>
    public static bool TryToModel(TWire wire, out TModel? model)
    {
        model = Models.TryGetValue(wire, out var known) ? known : null;
        return model is not null || Convert.ToInt32(wire) == 0;
    }

    /// <summary>The names a caller can choose from.</summary>
    public static string Names { get; } = string.Join(", ", WireNames.Of<TWire>());
}
