namespace GoalRules;

/// <summary>Signs of what the clauses of a text do, and to what. The first clause says most.</summary>
internal static class ClauseSigns
{
    private static readonly string[] Actions = Enum.GetNames<ActionKind>();
    private static readonly string[] Forms = Enum.GetNames<ClauseForm>();
    private static readonly string[] Things = Enum.GetNames<ObjectKind>();
    private static readonly string[] Targets = ["no", "yes"];
    private static readonly string[] Shapes = ["plain one", "plain many", "certain one", "certain many"];

    private static readonly int[] FormOf = SignIds.Named("form", Forms);
    private static readonly int[][] ActionOnTarget = SignIds.Pairs("action", Actions, "target", Targets);
    private static readonly int[] ActionOf = SignIds.Named("action", Actions);
    private static readonly int[][] FormOfThing = SignIds.Pairs("form", Forms, "thing", Things);
    private static readonly int[][] MeasureOfForm = SignIds.Pairs("measure", ["of"], "form", Forms);
    private static readonly int[][] MeasureOfThing = SignIds.Pairs("measure", ["of"], "thing", Things);
    private static readonly int[][] SpecificThing = SignIds.Pairs("specific", Actions, "thing", Things);
    private static readonly int[][][] ShapeOfThing = Array.ConvertAll(Shapes, shape => SignIds.Pairs($"{shape}", Actions, "thing", Things));
    private static readonly int[] LaterForms = SignIds.Named("later", Forms);
    private static readonly int[] LaterActions = SignIds.Named("later action", Actions);
    private static readonly int[][] LaterThings = SignIds.Pairs("later", Actions, "thing", Things);
    private static readonly int[][] LaterFormThings = SignIds.Pairs("later", Forms, "thing", Things);
    private static readonly int[] CoordinatedThings = SignIds.Named("and", Things);
    private static readonly int[] CoordinatedActions = SignIds.Named("and below", Actions);

    public static void Read<TSink>(TokenizedText text, IReadOnlyList<ClauseWords> clauses, bool hasTarget, ref TSink sink)
        where TSink : struct, ISignSink, allows ref struct
    {
        First(text, clauses[0], hasTarget, ref sink);
        for (var i = 1; i < clauses.Count; i++) Later(text, clauses[i], ref sink);
        foreach (var clause in clauses)
        {
            if (!HasVaguePredicate(text, clause)) continue;
            sink.Sign(SingleSigns.VaguePredicate);
            break;
        }
    }

    private static void First<TSink>(TokenizedText text, ClauseWords clause, bool hasTarget, ref TSink sink)
        where TSink : struct, ISignSink, allows ref struct
    {
        var (form, action, topic) = ((int)clause.Form, (int)clause.Action, clause.Topic);
        var thing = (int)topic.Kind;
        sink.Sign(FormOf[form]);
        if (clause.Form == ClauseForm.Action)
        {
            sink.Sign(ActionOf[action]);
            sink.Sign(ActionOnTarget[action][hasTarget ? 1 : 0]);
            if (topic.Kind != ObjectKind.None) sink.Sign(ShapeOfThing[ShapeOf(text, clause)][action][thing]);
        }
        else
        {
            sink.Sign(FormOfThing[form][thing]);
        }

        if (topic.IsMeasure)
        {
            sink.Sign(SingleSigns.Measure);
            sink.Sign(MeasureOfForm[0][form]);
            sink.Sign(MeasureOfThing[0][thing]);
        }

        sink.Sign(topic.IsGeneric ? SingleSigns.Generic : SpecificThing[action][thing]);
        for (var i = topic.First; i < topic.End; i++)
        {
            if (i != topic.Head) sink.Word(SignGroup.Beside, text.WordAt(i));
        }

        if (!clause.Coordinated.IsEmpty)
        {
            sink.Sign(CoordinatedThings[(int)clause.Coordinated.Kind]);
            sink.Sign(CoordinatedActions[action]);
        }
    }

    private static void Later<TSink>(TokenizedText text, ClauseWords clause, ref TSink sink)
        where TSink : struct, ISignSink, allows ref struct
    {
        var (form, action, thing) = ((int)clause.Form, (int)clause.Action, (int)clause.Topic.Kind);
        sink.Sign(LaterForms[form]);
        if (clause.Form == ClauseForm.Action)
        {
            sink.Sign(LaterActions[action]);
            sink.Sign(LaterThings[action][thing]);
            sink.Word(SignGroup.Head, text.WordAt(clause.Verb));
        }
        else
        {
            sink.Sign(LaterFormThings[form][thing]);
        }
    }

    /// <summary>Whether one or many, and whether a name, another word or an article says which: "features", "the login feature".</summary>
    private static int ShapeOf(TokenizedText text, ClauseWords clause)
    {
        var topic = clause.Topic;
        var isMany = text.WordAt(topic.Head)[^1] is 's' or 'S';
        var isCertain = topic.IsNamed || topic.End - topic.First > 1 || clause.End > topic.End || text[topic.First - 1].Is(WordClasses.NounDeterminers);
        return (isCertain ? 2 : 0) + (isMany ? 1 : 0);
    }

    /// <summary>Whether it ends with a vague word, or says of something that it is so: "is easy", "works seamlessly".</summary>
    private static bool HasVaguePredicate(TokenizedText text, ClauseWords clause)
    {
        for (var i = clause.Form == ClauseForm.State ? clause.Verb + 1 : clause.End - 1; i < clause.End; i++)
        {
            if (text[i].Is(WordClasses.Vague)) return true;
        }

        return false;
    }
}
