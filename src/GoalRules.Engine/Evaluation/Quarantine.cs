using System.Collections.Concurrent;

namespace GoalRules.Engine;

/// <summary>
/// Leaves rules out that fail again and again, so that they do not cost every request their whole budget. It lasts as long as the version
/// of the pack that it belongs to, so a changed pack begins anew.
/// <para>
/// What counts is evaluations in a row, not subjects: a rule that is at odds with one goal among many has been reported and costs little,
/// and one that answers once is not out of order. They are counted for each caller apart: a pack that comes with the server is shared by
/// all organisations, and none of them may take a rule away from the others by what it submits. Nor does it count where a rule had no time
/// left because others had used it up.
/// </para>
/// </summary>
internal sealed class Quarantine(int after)
{
    /// <summary>Whoever calls under ever new names is not remembered for ever.</summary>
    private const int MostRemembered = 10_000;

    private readonly ConcurrentDictionary<(string Caller, string RuleId), int> _failures = [];

    /// <summary>The rules that are left out, by caller and id.</summary>
    public IReadOnlyList<(string Caller, string RuleId)> All =>
        [.. _failures.Where(rule => rule.Value >= after).Select(rule => rule.Key).OrderBy(key => key.RuleId, StringComparer.Ordinal).ThenBy(key => key.Caller, StringComparer.Ordinal)];

    /// <summary>Whether no rule has failed of late, so that none is left out.</summary>
    public bool IsEmpty => _failures.IsEmpty;

    public bool Holds(string caller, string ruleId) => _failures.GetValueOrDefault((caller, ruleId)) >= after;

    /// <summary>Notes how an evaluation ended.</summary>
    /// <param name="ran">The rules that looked at something.</param>
    /// <param name="failures">How some of them failed.</param>
    /// <returns>Those that are left out from now on.</returns>
    public IReadOnlyList<Rule> Note(string caller, IEnumerable<Rule> ran, IReadOnlyList<Failure> failures)
    {
        if (failures.Count == 0 && _failures.IsEmpty) return [];
        var failed = failures.Where(failure => !failure.IsQuarantined && failure.Stopped != StopReason.Request).Select(failure => failure.Rule).ToHashSet();
        var late = failures.Select(failure => failure.Rule).ToHashSet();
        foreach (var rule in ran.Where(rule => !late.Contains(rule))) _failures.TryRemove((caller, rule.Descriptor.Id), out _);
        if (_failures.Count > MostRemembered) return [];
        return [.. failed.Where(rule => _failures.AddOrUpdate((caller, rule.Descriptor.Id), 1, (_, count) => count + 1) == after)];
    }
}
