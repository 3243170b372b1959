using System.CommandLine;

namespace GoalRules.Cli;

/// <summary>The pack that a command goes by.</summary>
internal sealed class PackOption : Option<string>
{
    public PackOption()
        : base("--pack")
    {
        Description = "The pack's folder, or the name of a built-in pack.";
        HelpName = "PACK";
        DefaultValueFactory = _ => "smart";
    }
}
