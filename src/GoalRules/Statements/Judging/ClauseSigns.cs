namespace GoalRules;

/// <summary>Signs of what the clauses of a text do, and to what. The first clause says most.</summary>
internal static class ClauseSigns
{
    private static readonly string[] Actions = Enum.GetNames<ActionKind>();
    private static readonly string[] Forms = Enum.GetNames<ClauseForm>();
    private static readonly string[] Things = Enum.GetNames<ObjectKind>();
    private static readonly string[] Targets = ["no", "yes"];
    private static readonly string[] Shapes = ["plain one", "plain many", "certain one", "certain many"];

    private const int Ending = 3;
    private const int LongEnding = 4;

    private static readonly int[] FormOf = SignIds.Named("form", Forms);
    private static readonly int[][] ActionOnTarget = SignIds.Pairs("action", Actions, "target", Targets);
    private static readonly int[] ActionOf = SignIds.Named("action", Actions);
    private static readonly int[][] FormOfThing = SignIds.Pairs("form", Forms, "thing", Things);
    private static readonly int[][] MeasureOfForm = SignIds.Pairs("measure", ["of"], "form", Forms);
    private static readonly int[][] MeasureOfThing = SignIds.Pairs("measure", ["of"], "thing", Things);
    private static readonly int[][] SpecificThing = SignIds.Pairs("specific", Actions, "thing", Things);
    private static readonly int[][][] ShapeOfThing = Array.ConvertAll(Shapes, shape => SignIds.Pairs($"{shape}", Actions, "thing", Things));
    private static readonly int[] Purposes = SignIds.Named("purpose", Actions);
    private static readonly int[] LaterForms = SignIds.Named("later", Forms);
    private static readonly int[] LaterActions = SignIds.Named("later action", Actions);
    private static readonly int[][] LaterThings = SignIds.Pairs("later", Actions, "thing", Things);
    private static readonly int[][] LaterFormThings = SignIds.Pairs("later", Forms, "thing", Things);
    private static readonly int[] CoordinatedThings = SignIds.Named("and", Things);
    private static readonly int[] CoordinatedActions = SignIds.Named("and below", Actions);
    private static readonly int[][] CoordinatedLikes = SignIds.Pairs("and", ["other", "same"], "below", Actions);
    private static readonly int[][] FormCounts = SignIds.Pairs("done", ["0", "1", "2"], "actions", ["0", "1", "2", "3"]);

    public static void Read<TSink>(TokenizedText text, IReadOnlyList<ClauseWords> clauses, bool hasTarget, ref TSink sink)
        where TSink : struct, ISignSink, allows ref struct
    {
        First(text, clauses[0], hasTarget, ref sink);
        for (var i = 1; i < clauses.Count; i++) Later(text, clauses[i], ref sink);
        if (clauses.Count > 1) CountForms(clauses, ref sink);
        if (PurposeOf(text) is var purpose and not ActionKind.None) sink.Sign(Purposes[(int)purpose]);
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

        if (!topic.IsEmpty && text.WordAt(topic.Head) is { Length: > LongEnding } head) sink.Word(SignGroup.Ending, WordSigns.Singular(head)[^Ending..]);
        sink.Sign(topic.IsGeneric ? SingleSigns.Generic : SpecificThing[action][thing]);
        for (var i = topic.First; i < topic.End; i++)
        {
            if (i != topic.Head) sink.Word(SignGroup.Beside, text.WordAt(i));
        }

        if (!clause.Coordinated.IsEmpty)
        {
            sink.Sign(CoordinatedThings[(int)clause.Coordinated.Kind]);
            sink.Sign(CoordinatedActions[action]);
            sink.Sign(CoordinatedLikes[clause.Coordinated.Kind == topic.Kind ? 1 : 0][action]);
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

    private static void CountForms<TSink>(IReadOnlyList<ClauseWords> clauses, ref TSink sink)
        where TSink : struct, ISignSink, allows ref struct
    {
        var (done, actions) = (0, 0);
        foreach (var clause in clauses)
        {
            if (clause.Form == ClauseForm.Done) done++;
            if (clause.Form == ClauseForm.Action) actions++;
        }

        sink.Sign(FormCounts[Math.Min(done, 2)][Math.Min(actions, 3)]);
    }

    /// <summary>What the text does something for: "… to grow revenue".</summary>
    private static ActionKind PurposeOf(TokenizedText text)
    {
        for (var i = 1; i + 1 < text.Count; i++)
        {
            if (!text[i].Is(WordClasses.Purposes) || !text[i + 1].Is(PartsOfSpeech.Verbs)) continue;
            if (text[i + 1].Is(PartsOfSpeech.Changes)) return ActionKind.Change;
            if (text[i + 1].Is(WordClasses.AttainVerbs)) return ActionKind.Attainment;
            return text[i + 1].Is(WordClasses.ProductionVerbs) ? ActionKind.Production : ActionKind.Effort;
        }

        return ActionKind.None;
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
