namespace GoalRules;

/// <summary>What a rule reports about a place.</summary>
/// <param name="Location">Where it is.</param>
/// <param name="Arguments">What the rule's message is filled with.</param>
public sealed record Finding(Location Location, IReadOnlyList<object?> Arguments)
{
    public Location Location { get; init; } = Location ?? throw new ArgumentNullException(nameof(Location), "A finding needs a place.");

    /// <summary>Other places that belong to it, such as the other goals of a circle.</summary>
    public IReadOnlyList<Location> RelatedLocations { get; init; } = [];

    public IReadOnlyList<Fix> Fixes { get; init; } = [];

    public IReadOnlyList<Suggestion> Suggestions { get; init; } = [];

    /// <param name="location">A phrase, a measure's <c>TargetLocation</c>, or <c>subject.At("field")</c>.</param>
    /// <param name="arguments">What the message's <c>{0}</c>, <c>{1}</c>, … stand for.</param>
    public static Finding At(Location location, params object?[] arguments) => new(location, arguments);

    public Finding RelatedTo(IEnumerable<Location> locations) => this with { RelatedLocations = [.. RelatedLocations, .. locations] };

    public Finding WithFix(string title, Location location, string replacement) =>
        this with { Fixes = [.. Fixes, new Fix(title, location, replacement)] };

    /// <summary>A fix that sets a field to a number.</summary>
    /// <param name="name">How to call the field, such as "baseline".</param>
    public Finding WithNumber(string name, Location field, double number) => WithFix($"Set the {name} to {Units.Number(number)}", field, Units.Number(number));

    public Finding WithSuggestion(string template) => this with { Suggestions = [.. Suggestions, new Suggestion(template)] };
}
