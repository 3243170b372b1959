namespace GoalRules;

/// <summary>What a pack knows about the organisation's own language and calendar; a submission is read under it.</summary>
internal sealed record Conventions
{
    public Lexicons Lexicons { get; init; } = Lexicons.BuiltIn;

    /// <summary>Terms that count as defined in every submission.</summary>
    public IReadOnlyList<Term> Glossary { get; init; } = [];

    public FiscalCalendar Calendar { get; init; } = new(FirstMonth: 1);
}
