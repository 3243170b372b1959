using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Protocol;

/// <summary>From a rule's metadata to the rule on the wire.</summary>
public static class RuleMapping
{
    public static Wire.Rule ToWire(this RuleDescriptor rule)
    {
        var wire = new Wire.Rule
        {
            Id = rule.Id,
            Name = rule.Name,
            Category = rule.Category is { } category ? EnumMap<Wire.Finding.Types.Category, Category>.ToWire(category) : default,
            Severity = EnumMap<Wire.Finding.Types.Severity, Severity>.ToWire(rule.Severity),
            Title = rule.Title,
            Description = rule.Description,
            Message = rule.Message,
            Documentation = rule.Documentation,
            Supersedes = { rule.Supersedes },
            Audience = EnumMap<Wire.Finding.Types.Audience, Audience>.ToWire(rule.Audience),
            HelpUri = rule.HelpUri,
        };
        if (rule.Points is { } points) wire.Points = points;
        return wire;
    }

    /// <returns>The category, or null where none is named.</returns>
    public static Category? ToModel(Wire.Finding.Types.Category wire) =>
        EnumMap<Wire.Finding.Types.Category, Category>.TryToModel(wire, out var category) ? category : null;

    /// <summary>The names of the categories that a caller can choose from.</summary>
    public static string Categories => EnumMap<Wire.Finding.Types.Category, Category>.Names;
}
