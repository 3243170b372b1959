namespace GoalRules;

/// <summary>Where a finding is: a subject, one of its fields, and possibly some of the field's text.</summary>
/// <param name="SubjectType">What the subject is.</param>
/// <param name="SubjectId">The subject's id; empty for the submission.</param>
/// <param name="Field">The field's path by its JSON names, such as <c>measures[0].target</c>; empty for the subject as a whole.</param>
/// <param name="Span">The place in the field's text, in UTF-16 units; null for the whole field, or where something is absent.</param>
/// <param name="Text">The text that the finding points at; empty where something is absent.</param>
public sealed record Location(SubjectType SubjectType, string SubjectId, string Field, TextSpan? Span, string Text)
{
    /// <summary>
    /// Whether two findings are at the same place: at the same subject, and not at two different stretches of text. Something that
    /// is absent, or a whole field, has no stretch of its own and is anywhere in its subject.
    /// </summary>
    public bool IsSamePlaceAs(Location other) =>
        SubjectType == other.SubjectType && SubjectId == other.SubjectId
        && (Span is not { } mine || other.Span is not { } others || (Field == other.Field && mine.Overlaps(others)));
}
