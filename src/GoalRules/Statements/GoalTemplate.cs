namespace GoalRules;

/// <summary>A text said again as a goal that can be measured: what the text already says is filled in, the rest are gaps in square brackets.</summary>
internal static class GoalTemplate
{
    public static string Of(Statement statement)
    {
        var verb = statement.ChangeVerb?.Text ?? "[increase or reduce]";
        var measure = statement.Measures is [{ Measured: { } measured }, ..] ? measured.Text : MeasureOf(statement);
        var baseline = statement.Baseline is { } start ? WithUnit(start) : "[baseline]";
        var target = statement.Target is { Kind: TargetKind.Level } end ? WithUnit(end) : "[target]";
        return $"{verb} {measure} from {baseline} to {target} by {statement.Deadline?.Text ?? "[date]"}";
    }

    private static string MeasureOf(Statement statement) =>
        statement.Clauses is [{ Object: { } thing, ObjectKind: not (ObjectKind.None or ObjectKind.Unknown) }, ..] ? $"[measure of {thing.Text}]" : "[measure]";

    private static string WithUnit(StatedTarget target) => target.Unit switch
    {
        "" => target.Phrase.Text,
        "$" or "€" or "£" => target.Unit + target.Phrase.Text,
        _ => $"{target.Phrase.Text} {target.Unit}",
    };
}
