namespace GoalRules.Engine;

/// <summary>
/// The places at which findings of one subject supersede those of other rules, arranged so that each question takes little longer
/// however many findings there are.
/// </summary>
internal sealed class Superseding
{
    private readonly Dictionary<string, Places> _byRule = new(StringComparer.Ordinal);

    public Superseding(IEnumerable<ReportedFinding> findings, Func<string, IReadOnlyList<string>> superseded)
    {
        foreach (var finding in findings)
        {
            foreach (var rule in superseded(finding.RuleId))
            {
                if (!_byRule.TryGetValue(rule, out var places)) _byRule[rule] = places = new Places();
                places.Add(finding.Location);
            }
        }
    }

    /// <summary>Whether a finding at the same place says more; see <see cref="Location.IsSamePlaceAs"/>.</summary>
    public bool Covers(ReportedFinding finding) => _byRule.TryGetValue(finding.RuleId, out var places) && places.Meet(finding.Location);

    private sealed class Places
    {
        private readonly Dictionary<string, List<TextSpan>> _spans = new(StringComparer.Ordinal);
        private bool _isAnywhere;
        private bool _isSorted;

        public void Add(Location location)
        {
            if (location.Span is not { } span) _isAnywhere = true;
            else if (_spans.TryGetValue(location.Field, out var spans)) spans.Add(span);
            else _spans[location.Field] = [span];
        }

        public bool Meet(Location location)
        {
            if (_isAnywhere || location.Span is not { } span) return true;
            if (!_spans.TryGetValue(location.Field, out var spans)) return false;
            if (!_isSorted) Sort();
            var (low, high) = (0, spans.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (spans[middle].Start < span.End) low = middle + 1;
                else high = middle;
            }

            return low > 0 && spans[low - 1].End > span.Start;
        }

        /// <summary>Orders the spans and lets each reach as far as those before it, so that the last one that begins in time decides.</summary>
        private void Sort()
        {
            foreach (var spans in _spans.Values)
            {
                spans.Sort((left, right) => left.Start.CompareTo(right.Start));
                for (var i = 1; i < spans.Count; i++)
                    spans[i] = new TextSpan(spans[i].Start, Math.Max(spans[i].End, spans[i - 1].End) - spans[i].Start);
            }

            _isSorted = true;
        }
    }
}
