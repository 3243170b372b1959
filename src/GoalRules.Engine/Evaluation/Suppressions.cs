namespace GoalRules.Engine;

/// <summary>The suppressions of a submission: what they take out, and which of them did nothing.</summary>
internal sealed class Suppressions
{
    private readonly Dictionary<(string Rule, SubjectType Type, string Id), List<int>> _active = [];
    private readonly IReadOnlyList<Suppression> _all;
    private readonly bool[] _used;
    private readonly DateOnly _asOf;

    public Suppressions(Submission submission)
    {
        _all = submission.Suppressions;
        _used = new bool[_all.Count];
        _asOf = submission.AsOf!.Value;
        for (var i = 0; i < _all.Count; i++)
        {
            if (HasExpired(_all[i], _asOf) || !SubjectPath.TryParse(_all[i].Subject, out var type, out var id)) continue;
            var key = (_all[i].Rule, type, id);
            if (!_active.TryGetValue(key, out var indexes)) _active[key] = indexes = [];
            indexes.Add(i);
        }
    }

    /// <summary>Whether a suppression counts no longer: the day after its last.</summary>
    public static bool HasExpired(Suppression suppression, DateOnly asOf) => suppression.Expires < asOf;

    /// <summary>Whether the finding is suppressed; the suppression then counts as used.</summary>
    public bool Cover(ReportedFinding finding)
    {
        if (!_active.TryGetValue((finding.RuleId, finding.Location.SubjectType, finding.Location.SubjectId), out var indexes)) return false;
        foreach (var i in indexes) _used[i] = true;
        return true;
    }

    /// <param name="wasTried">Whether a rule was tried on a subject; of the others nothing can be said.</param>
    public IEnumerable<ReportedFinding> Unused(Func<string, SubjectType, string, bool> wasTried)
    {
        for (var i = 0; i < _all.Count; i++)
        {
            var suppression = _all[i];
            if (_used[i] || !SubjectPath.TryParse(suppression.Subject, out var type, out var id) || !wasTried(suppression.Rule, type, id)) continue;
            var why = HasExpired(suppression, _asOf) ? $"expired on {suppression.Expires:yyyy-MM-dd}" : "matches no finding";
            var place = new Location(SubjectType.Submission, "", $"suppressions[{i}]", Span: null, suppression.Rule);
            yield return Reporter.Report(Finding.At(place, suppression.Rule, suppression.Subject, why), EngineRules.UnusedSuppression);
        }
    }
}
