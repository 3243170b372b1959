namespace GoalRules.Engine;

/// <summary>A rule pack that cannot be used, with every mistake in it.</summary>
public sealed class RulePackException(string pack, IReadOnlyList<PackError> errors)
    : Exception($"Rule pack '{pack}' has {errors.Count} error(s):{Environment.NewLine}{string.Join(Environment.NewLine, errors)}")
{
    /// <summary>The pack's name, or its folder's where the manifest does not say.</summary>
    public string Pack { get; } = pack;

    /// <summary>Ordered by file, line and column.</summary>
    public IReadOnlyList<PackError> Errors { get; } = errors;
}
