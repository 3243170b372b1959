namespace GoalRules;

/// <summary>Signs of single words and of where they stand.</summary>
internal static class WordSigns
{
    private static readonly int[] Ands = SignIds.Counted("ands", 4);
    private static readonly int[] Lengths = SignIds.Counted("length", 11);
    private static readonly int[][] Vague = SignIds.Pairs("vague", ["none", "one", "more"], "target", ["no", "yes"]);
    private static readonly int[][] Kinds = SignIds.Pairs("has", ["artefact", "event", "role", "process", "result", "abstraction", "people"], "times", ["1", "2", "3"]);

    private static readonly WordClasses[] KindClasses =
        [WordClasses.Artefacts, WordClasses.Events, WordClasses.Roles, WordClasses.Processes, WordClasses.Results, WordClasses.Abstractions, WordClasses.Others];

    /// <summary>"report" for "reports", so that what is learnt of the one holds for the other.</summary>
    public static ReadOnlySpan<char> Singular(ReadOnlySpan<char> word) =>
        word.Length > 3 && word[^1] is 's' or 'S' && !word.EndsWith("ss", StringComparison.OrdinalIgnoreCase) && !word.EndsWith("us", StringComparison.OrdinalIgnoreCase) ? word[..^1] : word;

    public static void Read<TSink>(TokenizedText text, bool hasTarget, ref TSink sink)
        where TSink : struct, ISignSink, allows ref struct
    {
        var opening = text.Opening;
        var (ands, vague) = (0, 0);
        var (seesCompletion, seesState, seesName, seesExamples) = (false, false, false, false);
        Span<int> kinds = stackalloc int[KindClasses.Length];
        for (var i = 0; i < text.Count; i++)
        {
            var word = text[i];
            if (word.Kind != WordKind.Letters) continue;
            var token = text.WordAt(i);
            sink.Word(SignGroup.Word, Singular(token));
            if (i == opening) sink.Word(SignGroup.First, token);
            else if (i == opening + 1) sink.Word(SignGroup.Second, token);
            if (i == text.Count - 1) sink.Word(SignGroup.Last, token);
            if (word.Is(WordClasses.Conjunctions)) ands++;
            if (word.Is(PartsOfSpeech.Things))
            {
                for (var kind = 0; kind < kinds.Length; kind++) kinds[kind] += word.Is(KindClasses[kind]) ? 1 : 0;
                if (i > 0 && text[i - 1].Is(WordClasses.Conjunctions)) sink.Sign(SingleSigns.AndObject);
            }

            if (word.Is(WordClasses.Vague))
            {
                vague++;
                sink.Sign(i == opening + 1 ? SingleSigns.VagueSecond : i == text.Count - 1 ? SingleSigns.VagueLast : SingleSigns.VagueInside);
            }

            seesCompletion |= word.Is(WordClasses.Completions);
            seesState |= word.Is(WordClasses.StateVerbs);
            seesExamples |= i > 0 && word.Is(WordClasses.Examples);
            if (token.Length > 4 && token.EndsWith("ly", StringComparison.OrdinalIgnoreCase)) sink.Sign(SingleSigns.Adverb);
            seesName |= i > 0 && char.IsUpper(token[0]);
        }

        for (var kind = 0; kind < kinds.Length; kind++)
        {
            if (kinds[kind] > 0) sink.Sign(Kinds[kind][Math.Min(kinds[kind], 3) - 1]);
        }

        sink.Sign(Ands[Math.Min(ands, 3)]);
        sink.Sign(Lengths[Math.Min(text.Count / 3, 10)]);
        sink.Sign(Vague[Math.Min(vague, 2)][hasTarget ? 1 : 0]);
        if (seesExamples) sink.Sign(SingleSigns.Examples);
        if (seesName) sink.Sign(SingleSigns.Name);
        if (seesState || seesCompletion) sink.Sign(seesState ? seesCompletion ? SingleSigns.IsCompleted : SingleSigns.Is : SingleSigns.Completed);
    }
}
