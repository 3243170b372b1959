namespace GoalRules;

/// <summary>
/// Reads a text for the signs by which a careful reader judges it: its words and where they stand, what its clauses do and to what, how many
/// parts it has. The weights of the signs are fitted on labelled statements; see <see cref="Judgement"/>.
/// </summary>
internal static class SignReader
{
    public static void Read<TSink>(Statement statement, TokenizedText text, ref TSink sink)
        where TSink : struct, ISignSink, allows ref struct
    {
        var hasTarget = statement.Target is not null;
        WordSigns.Read(text, hasTarget, ref sink);
        ClauseSigns.Read(text, statement.ClauseWords, hasTarget, ref sink);
        PartSigns.Read(statement, text, ref sink);
        if (statement.Deadline is not null) sink.Sign(SingleSigns.Dated);
        if (statement.Placeholders.Count > 0) sink.Sign(hasTarget ? SingleSigns.GapBesideTarget : SingleSigns.Gap);
        if (statement.EffortPhrases.Count > 0) sink.Sign(SingleSigns.Effort);
        if (text.Text.Contains('%')) sink.Sign(text.Text.StartsWith('%') ? SingleSigns.StartsWithPercent : SingleSigns.Percent);
        if (text.Text.Contains(';')) sink.Sign(SingleSigns.Semicolon);
        if (text.Text.Contains('(')) sink.Sign(SingleSigns.Brackets);
        if (text.Text.AsSpan().ContainsAny("#&`_")) sink.Sign(SingleSigns.Reference);
    }
}
