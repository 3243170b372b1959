namespace GoalRules.Engine;

/// <summary>Where a spec says that its rule finds something.</summary>
/// <param name="Subject">The subject with its list, such as <c>goals/G1</c>.</param>
/// <param name="Field">The field's path; empty for the subject as a whole.</param>
/// <param name="Span">The marked text; null where no text is marked.</param>
/// <param name="IsWholeField">Whether the mark embraces all of the field, so that a finding on the field as a whole is meant too.</param>
/// <param name="Line">The line of the spec, from 1.</param>
internal sealed record ExpectedFinding(string Subject, string Field, TextSpan? Span, bool IsWholeField, int Line)
{
    public bool Matches(Location location)
    {
        if (!SubjectPath.TryParse(Subject, out var type, out var id) || location.SubjectType != type || location.SubjectId != id || location.Field != Field) return false;
        return location.Span == Span || (location.Span is null && IsWholeField);
    }

    public override string ToString() => Describe(Subject, Field, Span);

    public static string Describe(string subject, string field, TextSpan? span) =>
        $"{subject}{(field.Length > 0 ? $": {field}" : "")}{(span is { } marked ? $" [{marked.Start}..{marked.End})" : "")}";
}
