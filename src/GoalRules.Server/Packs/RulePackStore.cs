using System.Collections.Frozen;
using GoalRules.Engine;

namespace GoalRules.Server;

/// <summary>The packs that answer requests. Swapping them is swapping one reference, so a request sees one whole version.</summary>
internal sealed class RulePackStore
{
    private volatile FrozenDictionary<string, RulePack> _active = FrozenDictionary<string, RulePack>.Empty;

    /// <summary>Whether every folder has been looked at once.</summary>
    public bool IsLoaded { get; private set; }

    public IReadOnlyCollection<string> Names => [.. _active.Keys.Order(StringComparer.Ordinal)];

    public RulePack? Find(string name) => _active.GetValueOrDefault(name);

    public void Activate(IEnumerable<RulePack> packs)
    {
        _active = packs.ToFrozenDictionary(pack => pack.Name, StringComparer.Ordinal);
        IsLoaded = true;
    }
}
