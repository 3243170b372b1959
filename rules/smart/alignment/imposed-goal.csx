[Rule("GR3012", "imposed-goal", Category.Alignment, Severity.Info,
    Message = "{0} proposed this goal, and nothing shows that {1} agreed to it; talk it over, and enter the day on which it was agreed")]
static Finding? Check(Goal goal) =>
    goal is { Status: GoalStatus.Running, AgreedOn: null, Objective: null or { AgreedOn: null }, ProposedById.Length: > 0 }
    && (goal.OwnerId ?? goal.Objective?.OwnerId) is { Length: > 0 } owner && owner != goal.ProposedById && !IsFromWithin(goal.ProposedBy, goal.Owner)
        ? Finding.At(goal.At("agreedOn"), goal.ProposedById, owner).RelatedTo(goal.ProposedBy is { } proposer ? [proposer.Location] : [])
        : null;

// Proposed by the owning team itself, or by somebody known to stand no higher than the owner.
static bool IsFromWithin(Owner? proposer, Owner? owner) => (proposer, owner) switch
{
    (Person member, Team team) => member.Team == team,
    (Team team, Person member) => member.Team == team,
    (Person one, Person other) => one.Level >= other.Level && one != other.Manager,
    _ => false,
};
