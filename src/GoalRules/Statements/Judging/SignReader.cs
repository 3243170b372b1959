using System.Buffers;

namespace GoalRules;

/// <summary>
/// Reads a text for the signs by which a careful reader judges it: what kind of verb its clauses open with, what those verbs act on,
/// vague words, numbers, lists. The weights of the signs are fitted on labelled statements; see Judgement.
/// </summary>
internal static class SignReader
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".;:!?");

    private static readonly string[] VerbKinds = ["none", "production", "effort", "change", "state", "measure", "number", "completion", "artefact", "other"];
    private static readonly string[] ObjectKinds = ["none", "artefact", "result", "abstraction", "others"];
    private static readonly int[] Opens = Named("opens", VerbKinds);
    private static readonly int[] Heads = Named("head", VerbKinds);
    private static readonly int[] Objects = Named("object", ObjectKinds);
    private static readonly int[][] OpensObject = Pairs("opens", VerbKinds, "object", ObjectKinds);
    private static readonly int[][] OpensTarget = Pairs("opens", VerbKinds, "target", ["no", "level", "change", "ratio", "universal"]);
    private static readonly int[][] ObjectTarget = Pairs("object", ObjectKinds, "target", ["no", "level", "change", "ratio", "universal"]);
    private static readonly int[] Clauses = Counted("clauses", 6);
    private static readonly int[] Ands = Counted("ands", 5);
    private static readonly int[] Commas = Counted("commas", 5);
    private static readonly int[] Sentences = Counted("sentences", 4);
    private static readonly int[] Numbers = Counted("numbers", 4);
    private static readonly int[] Lengths = Counted("length", 12);
    private static readonly int[] VagueWords = Counted("vague", 4);
    private static readonly int[] LastKinds = Named("last", ObjectKinds);

    public static void Read<TSink>(Statement statement, string text, IReadOnlyList<Word> words, ref TSink sink)
        where TSink : struct, ISignSink, allows ref struct
    {
        var target = statement.Target is { } stated ? 1 + (int)stated.Kind : 0;
        var (clauses, ands, vague, numbers, sentences, objects, names) = (0, 0, 0, 0, 1, 0, 0);
        var opening = OpeningOf(words);
        var opens = 0;
        var firstObject = 0;
        var seesCompletion = false;
        var seesState = false;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            var token = text.AsSpan(word.Span.Start, word.Span.Length);
            if (word.Kind != WordKind.Letters)
            {
                if (word.Kind == WordKind.Number) numbers++;
                if (i == opening) opens = 6;
                continue;
            }

            sink.Word(SignGroup.Word, token, word.Span);
            var endsSentence = i > 0 && text.AsSpan(words[i - 1].Span.End, word.Span.Start - words[i - 1].Span.End).IndexOfAny(SentenceEnds) >= 0;
            if (endsSentence) sentences++;
            var afterComma = i > 0 && text.AsSpan(words[i - 1].Span.End, word.Span.Start - words[i - 1].Span.End).Contains(',');
            var afterAnd = i > 0 && words[i - 1].Is(WordClasses.Conjunctions);
            if (word.Is(WordClasses.Conjunctions)) ands++;
            if (i == opening)
            {
                opens = VerbKindOf(word);
                sink.Word(SignGroup.First, token, word.Span);
                sink.Sign(Opens[opens], word.Span);
            }
            else if (i == opening + 1)
            {
                sink.Word(SignGroup.Second, token, word.Span);
            }

            if ((i == opening || endsSentence || afterComma || afterAnd) && word.Is(WordClasses.ProductionVerbs | WordClasses.EffortVerbs | WordClasses.ChangeVerbs | WordClasses.IncreaseVerbs | WordClasses.DecreaseVerbs))
            {
                clauses++;
                if (i != opening)
                {
                    sink.Sign(Heads[VerbKindOf(word)], word.Span);
                    sink.Word(SignGroup.Head, token, word.Span);
                }
            }

            if (i > opening && ObjectKindOf(word) is var kind and > 0)
            {
                if (firstObject == 0) firstObject = kind;
                if (objects++ < 4) sink.Sign(Objects[kind], word.Span);
                if (afterAnd) sink.Sign(SingleSigns.AndObject, word.Span);
            }

            if (word.Is(WordClasses.Vague))
            {
                vague++;
                sink.Sign(i == opening + 1 ? SingleSigns.VagueSecond : i == words.Count - 1 ? SingleSigns.VagueLast : SingleSigns.VagueInside, word.Span);
            }

            seesCompletion |= word.Is(WordClasses.Completions);
            seesState |= word.Is(WordClasses.StateVerbs);
            if (token.Length > 4 && token.EndsWith("ly", StringComparison.OrdinalIgnoreCase)) sink.Sign(SingleSigns.Adverb, word.Span);
            if (i > 0 && char.IsUpper(token[0]) && !endsSentence && names++ == 0) sink.Sign(SingleSigns.Name, word.Span);
            if (i == words.Count - 1)
            {
                sink.Word(SignGroup.Last, token, word.Span);
                sink.Sign(LastKinds[ObjectKindOf(word)], word.Span);
            }
        }

        var all = new TextSpan(0, text.Length);
        var at = statement.Target?.Phrase.Span ?? all;
        sink.Sign(OpensObject[opens][firstObject], all);
        sink.Sign(OpensTarget[opens][target], at);
        sink.Sign(ObjectTarget[firstObject][target], at);
        sink.Sign(Clauses[Math.Min(clauses, 5)], all);
        sink.Sign(Ands[Math.Min(ands, 4)], all);
        sink.Sign(Commas[Math.Min(text.AsSpan().Count(','), 4)], all);
        sink.Sign(Sentences[Math.Min(sentences - 1, 3)], all);
        sink.Sign(Numbers[Math.Min(numbers, 3)], all);
        sink.Sign(Lengths[Math.Min(words.Count / 3, 11)], all);
        sink.Sign(VagueWords[Math.Min(vague, 3)], all);
        if (vague > 0 && target == 0) sink.Sign(SingleSigns.VagueWithoutTarget, all);
        if (vague > 0 && target == 0 && opens is 3) sink.Sign(SingleSigns.VagueChange, all);
        if (seesState && seesCompletion) sink.Sign(SingleSigns.IsCompleted, all);
        else if (seesState) sink.Sign(SingleSigns.Is, all);
        else if (seesCompletion) sink.Sign(SingleSigns.Completed, all);
        if (ands > 0 && clauses > 1) sink.Sign(SingleSigns.AndClauses, all);
        if (numbers > 1 && sentences > 1) sink.Sign(SingleSigns.NumbersInSentences, all);
        if (statement.Deadline is not null) sink.Sign(SingleSigns.Dated, all);
        if (statement.Placeholders.Count > 0) sink.Sign(target == 0 ? SingleSigns.Gap : SingleSigns.GapBesideTarget, all);
        if (statement.EffortPhrases.Count > 0) sink.Sign(SingleSigns.Effort, all);
        if (text.Contains('%')) sink.Sign(SingleSigns.Percent, all);
        if (text.Contains(';')) sink.Sign(SingleSigns.Semicolon, all);
        if (text.Contains('(')) sink.Sign(SingleSigns.Brackets, all);
        if (text.Contains('#') || text.Contains('&')) sink.Sign(SingleSigns.Reference, all);
        if (text.StartsWith('%')) sink.Sign(SingleSigns.StartsWithPercent, all);
        if (clauses == 0 && target == 0) sink.Sign(SingleSigns.NoVerbNoTarget, all);
    }

    /// <summary>The first word that is no filler such as "we will".</summary>
    private static int OpeningOf(IReadOnlyList<Word> words)
    {
        var i = 0;
        while (i < words.Count - 1 && words[i].Is(WordClasses.OpeningFillers)) i++;
        return i;
    }

    private static int VerbKindOf(Word word)
    {
        if (word.Is(WordClasses.ChangeVerbs | WordClasses.IncreaseVerbs | WordClasses.DecreaseVerbs)) return 3;
        if (word.Is(WordClasses.EffortVerbs)) return 2;
        if (word.Is(WordClasses.ProductionVerbs)) return 1;
        if (word.Is(WordClasses.MeasureNouns)) return 5;
        if (word.Is(WordClasses.NumberWords | WordClasses.Universals | WordClasses.Nones)) return 6;
        if (word.Is(WordClasses.Completions)) return 7;
        if (word.Is(WordClasses.Artefacts)) return 8;
        return word.Is(WordClasses.StateVerbs) ? 4 : 9;
    }

    private static int ObjectKindOf(Word word) =>
        word.Is(WordClasses.Artefacts) ? 1 : word.Is(WordClasses.Results) ? 2 : word.Is(WordClasses.Abstractions) ? 3 : word.Is(WordClasses.Others) ? 4 : 0;

    private static int[] Named(string group, string[] kinds) => Array.ConvertAll(kinds, kind => SignIds.Of($"{group}:{kind}"));

    private static int[][] Pairs(string left, string[] lefts, string right, string[] rights) =>
        Array.ConvertAll(lefts, first => Array.ConvertAll(rights, second => SignIds.Of($"{left}:{first}+{right}:{second}")));

    private static int[] Counted(string group, int count) => [.. Enumerable.Range(0, count).Select(i => SignIds.Of($"{group}:{i}"))];
}
