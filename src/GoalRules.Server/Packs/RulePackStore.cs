using System.Collections.Immutable;
using GoalRules.Engine;

namespace GoalRules.Server;

/// <summary>
/// The packs that answer requests, by organisation and name. Swapping a pack is swapping one reference: a request keeps the version
/// that it began with, and an old version's scripts unload when the last such request ends.
/// </summary>
internal sealed class RulePackStore
{
    private ImmutableDictionary<(string Organization, string Name), PackState> _states = ImmutableDictionary<(string, string), PackState>.Empty;

    /// <summary>Whether every folder has been looked at once.</summary>
    public bool IsLoaded { get; private set; }

    /// <summary>An organisation's own pack of that name, or else the one that comes with the server.</summary>
    public PackState? Find(string organization, string name) => _states.GetValueOrDefault((organization, name)) ?? _states.GetValueOrDefault(("", name));

    /// <summary>The pack of exactly that organisation, or of the server.</summary>
    public PackState? Own(PackFolderPlace place) => _states.GetValueOrDefault(place.Key);

    public IEnumerable<PackState> All => _states.Values;

    /// <summary>What an organisation sees, by name: its own packs, and those that come with the server unless it has one of that name.</summary>
    public IReadOnlyList<PackState> List(string organization) =>
    [
        .. _states.Values.Where(state => state.IsBuiltIn || state.Organization == organization)
            .OrderBy(state => state.Name, StringComparer.Ordinal).ThenBy(state => state.IsBuiltIn)
            .DistinctBy(state => state.Name),
    ];

    public void Loaded() => IsLoaded = true;

    /// <summary>Makes a version the one that answers.</summary>
    public void Activate(PackFolderPlace place, RulePack pack) => Swap(place, pack, []);

    /// <summary>Notes why the files as they are did not become active; the version before them goes on answering.</summary>
    public void Refuse(PackFolderPlace place, IReadOnlyList<PackError> errors) => Swap(place, Own(place)?.Active, errors);

    /// <summary>Forgets a pack whose folder is gone.</summary>
    public void Remove(PackFolderPlace place)
    {
        var old = Own(place)?.Active;
        ImmutableInterlocked.TryRemove(ref _states, place.Key, out _);
        old?.Dispose();
    }

    private void Swap(PackFolderPlace place, RulePack? pack, IReadOnlyList<PackError> errors)
    {
        var old = Own(place)?.Active;
        var state = new PackState(place.Organization, place.Name, place.Folder, pack, errors);
        ImmutableInterlocked.AddOrUpdate(ref _states, place.Key, state, (_, _) => state);
        if (old != pack) old?.Dispose();
    }
}
