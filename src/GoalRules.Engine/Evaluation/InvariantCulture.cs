using System.Globalization;

namespace GoalRules.Engine;

/// <summary>Makes the invariant culture the current one for a while, so that no script and no message depends on where the host runs.</summary>
internal readonly struct InvariantCulture : IDisposable
{
    private readonly CultureInfo _before;

    private InvariantCulture(CultureInfo before) => _before = before;

    public static InvariantCulture Enter()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        return new InvariantCulture(before);
    }

    public void Dispose() => CultureInfo.CurrentCulture = _before;
}
