namespace GoalRules;

/// <summary>What a thing is, as far as its name says.</summary>
public enum ObjectKind
{
    None,

    /// <summary>Something named, of which the lexicon knows nothing.</summary>
    Unknown,

    /// <summary>A thing with a name of its own: "Atlas", "libfoo".</summary>
    Name,

    /// <summary>A thing that a team makes: "handbook", "dashboard".</summary>
    Artefact,

    /// <summary>What people come together for: "workshop", "campaign".</summary>
    Event,

    /// <summary>Work that goes on: "hiring", "maintenance".</summary>
    Process,

    /// <summary>What is counted or measured of a result: "revenue", "complaints".</summary>
    Result,

    /// <summary>A state that nobody can point at: "culture", "excellence".</summary>
    Abstraction,

    /// <summary>People who act by themselves: "customers", "residents".</summary>
    People,

    /// <summary>A position that is filled: "engineer", "director".</summary>
    Role,
}
