using System.Collections;

namespace GoalRules;

/// <summary>Some members of groups that many share: how many they are is known without walking them, so that a large group costs each member no more than a small one.</summary>
internal sealed class Counted<T>(int count, IEnumerable<T> members) : IReadOnlyCollection<T>
{
    public int Count => count;

    public IEnumerator<T> GetEnumerator() => members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
