using GoalRules.Engine;

namespace GoalRules.Server;

/// <summary>How a pack stands: the version that answers, and what is wrong with the files as they are now.</summary>
/// <param name="Organization">Whose it is; empty for the packs that come with the server.</param>
/// <param name="Name">The pack's name, which is its folder's.</param>
/// <param name="Folder">Where it is read from.</param>
/// <param name="Active">The version that answers; null where none ever loaded.</param>
/// <param name="Errors">Why the files as they are now did not become active; empty where they did.</param>
internal sealed record PackState(string Organization, string Name, string Folder, RulePack? Active, IReadOnlyList<PackError> Errors)
{
    public bool IsBuiltIn => Organization.Length == 0;
}
