namespace GoalRules;

/// <summary>A part of a text that says one thing.</summary>
/// <param name="Phrase">All of it.</param>
/// <param name="Form">How it is built.</param>
/// <param name="Action">The verb: "launch" in "Launch the new site", "launched" in "New site launched"; null where it has none.</param>
/// <param name="ActionKind">What that verb does.</param>
/// <param name="Object">What the verb acts on, or what the clause speaks of: "new site" in both; null where nothing is named.</param>
/// <param name="ObjectKind">What that is.</param>
public sealed record Clause(Phrase Phrase, ClauseForm Form, Phrase? Action, ActionKind ActionKind, Phrase? Object, ObjectKind ObjectKind);
