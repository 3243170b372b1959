namespace GoalRules;

/// <summary>Members by what they stand for, so that those who stand for anything else are told at once.</summary>
internal sealed class Camps<TKey, TMember>
    where TKey : notnull
{
    private readonly SortedDictionary<TKey, List<TMember>> _camps = [];
    private int _count;

    public void Add(TKey key, TMember member)
    {
        if (_camps.TryGetValue(key, out var camp)) camp.Add(member);
        else _camps[key] = [member];
        _count++;
    }

    /// <summary>The members of all camps but one.</summary>
    public IReadOnlyCollection<TMember> Against(TKey key)
    {
        var others = _count - (_camps.TryGetValue(key, out var camp) ? camp.Count : 0);
        return others == 0 ? [] : new Counted<TMember>(others, _camps.Where(other => other.Value != camp).SelectMany(other => other.Value));
    }
}
