namespace GoalRules.Server.Tests;

/// <summary>A test that needs a Linux with processors to choose from.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SeveralProcessorsFactAttribute : FactAttribute
{
    public SeveralProcessorsFactAttribute()
    {
        if (!OperatingSystem.IsLinux() || Environment.ProcessorCount < 2) Skip = "needs Linux with two processors";
    }
}
