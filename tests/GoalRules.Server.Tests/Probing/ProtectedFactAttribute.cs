namespace GoalRules.Server.Tests;

/// <summary>A test of what only a system with all protections offers.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ProtectedFactAttribute : FactAttribute
{
    public ProtectedFactAttribute()
    {
        if (Protections.Here() is { AreComplete: false } here) Skip = $"This system does not offer {string.Join(" and ", here.Missing)}.";
    }
}
