using System.Buffers;

namespace GoalRules;

/// <summary>
/// Reads a text for the signs by which a careful reader judges it: what kind of verb its clauses open with, what those verbs act on,
/// vague words, numbers, lists. The weights of the signs are fitted on labelled statements; see Judgement.
/// </summary>
internal static class SignReader
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".;:!?");

    private const WordClasses ChangeVerbs = WordClasses.ChangeVerbs | WordClasses.IncreaseVerbs | WordClasses.DecreaseVerbs;

    private static readonly string[] VerbKinds = Enum.GetNames<VerbKind>();
    private static readonly string[] ObjectKinds = Enum.GetNames<ObjectKind>();
    private static readonly string[] TargetKinds = ["no", .. Enum.GetNames<TargetKind>()];
    private static readonly int[] Opens = Named("opens", VerbKinds);
    private static readonly int[] Heads = Named("head", VerbKinds);
    private static readonly int[] Objects = Named("object", ObjectKinds);
    private static readonly int[][] OpensObject = Pairs("opens", VerbKinds, "object", ObjectKinds);
    private static readonly int[][] OpensTarget = Pairs("opens", VerbKinds, "target", TargetKinds);
    private static readonly int[][] ObjectTarget = Pairs("object", ObjectKinds, "target", TargetKinds);
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
        var opens = VerbKind.None;
        var firstObject = ObjectKind.None;
        var seesCompletion = false;
        var seesState = false;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            var token = text.AsSpan(word.Span.Start, word.Span.Length);
            if (word.Kind != WordKind.Letters)
            {
                if (word.Kind == WordKind.Number) numbers++;
                if (i == opening) opens = VerbKind.Number;
                continue;
            }

            sink.Word(SignGroup.Word, token);
            var gap = i > 0 ? text.AsSpan(words[i - 1].Span.End, word.Span.Start - words[i - 1].Span.End) : default;
            var beginsSentence = gap.ContainsAny(SentenceEnds);
            if (beginsSentence) sentences++;
            var afterComma = gap.Contains(',');
            var afterAnd = i > 0 && words[i - 1].Is(WordClasses.Conjunctions);
            if (word.Is(WordClasses.Conjunctions)) ands++;
            if (i == opening)
            {
                opens = VerbKindOf(word);
                sink.Word(SignGroup.First, token);
                sink.Sign(Opens[(int)opens]);
            }
            else if (i == opening + 1)
            {
                sink.Word(SignGroup.Second, token);
            }

            if ((i == opening || beginsSentence || afterComma || afterAnd) && word.Is(WordClasses.ProductionVerbs | WordClasses.EffortVerbs | ChangeVerbs))
            {
                clauses++;
                if (i != opening)
                {
                    sink.Sign(Heads[(int)VerbKindOf(word)]);
                    sink.Word(SignGroup.Head, token);
                }
            }

            if (i > opening && ObjectKindOf(word) is var kind and not ObjectKind.None)
            {
                if (firstObject == ObjectKind.None) firstObject = kind;
                if (objects++ < 4) sink.Sign(Objects[(int)kind]);
                if (afterAnd) sink.Sign(SingleSigns.AndObject);
            }

            if (word.Is(WordClasses.Vague))
            {
                vague++;
                sink.Sign(i == opening + 1 ? SingleSigns.VagueSecond : i == words.Count - 1 ? SingleSigns.VagueLast : SingleSigns.VagueInside);
            }

            seesCompletion |= word.Is(WordClasses.Completions);
            seesState |= word.Is(WordClasses.StateVerbs);
            if (token.Length > 4 && token.EndsWith("ly", StringComparison.OrdinalIgnoreCase)) sink.Sign(SingleSigns.Adverb);
            if (i > 0 && char.IsUpper(token[0]) && !beginsSentence && names++ == 0) sink.Sign(SingleSigns.Name);
            if (i == words.Count - 1)
            {
                sink.Word(SignGroup.Last, token);
                sink.Sign(LastKinds[(int)ObjectKindOf(word)]);
            }
        }

        sink.Sign(OpensObject[(int)opens][(int)firstObject]);
        sink.Sign(OpensTarget[(int)opens][target]);
        sink.Sign(ObjectTarget[(int)firstObject][target]);
        sink.Sign(Clauses[Math.Min(clauses, 5)]);
        sink.Sign(Ands[Math.Min(ands, 4)]);
        sink.Sign(Commas[Math.Min(text.AsSpan().Count(','), 4)]);
        sink.Sign(Sentences[Math.Min(sentences - 1, 3)]);
        sink.Sign(Numbers[Math.Min(numbers, 3)]);
        sink.Sign(Lengths[Math.Min(words.Count / 3, 11)]);
        sink.Sign(VagueWords[Math.Min(vague, 3)]);
        if (vague > 0 && target == 0) sink.Sign(SingleSigns.VagueWithoutTarget);
        if (vague > 0 && target == 0 && opens == VerbKind.Change) sink.Sign(SingleSigns.VagueChange);
        if (seesState && seesCompletion) sink.Sign(SingleSigns.IsCompleted);
        else if (seesState) sink.Sign(SingleSigns.Is);
        else if (seesCompletion) sink.Sign(SingleSigns.Completed);
        if (ands > 0 && clauses > 1) sink.Sign(SingleSigns.AndClauses);
        if (numbers > 1 && sentences > 1) sink.Sign(SingleSigns.NumbersInSentences);
        if (statement.Deadline is not null) sink.Sign(SingleSigns.Dated);
        if (statement.Placeholders.Count > 0) sink.Sign(target == 0 ? SingleSigns.Gap : SingleSigns.GapBesideTarget);
        if (statement.EffortPhrases.Count > 0) sink.Sign(SingleSigns.Effort);
        if (text.Contains('%')) sink.Sign(SingleSigns.Percent);
        if (text.Contains(';')) sink.Sign(SingleSigns.Semicolon);
        if (text.Contains('(')) sink.Sign(SingleSigns.Brackets);
        if (text.Contains('#') || text.Contains('&')) sink.Sign(SingleSigns.Reference);
        if (text.StartsWith('%')) sink.Sign(SingleSigns.StartsWithPercent);
        if (clauses == 0 && target == 0) sink.Sign(SingleSigns.NoVerbNoTarget);
    }

    /// <summary>The first word that is no filler such as "we will".</summary>
    private static int OpeningOf(IReadOnlyList<Word> words)
    {
        var i = 0;
        while (i < words.Count - 1 && words[i].Is(WordClasses.OpeningFillers)) i++;
        return i;
    }

    private static VerbKind VerbKindOf(Word word)
    {
        if (word.Is(ChangeVerbs)) return VerbKind.Change;
        if (word.Is(WordClasses.EffortVerbs)) return VerbKind.Effort;
        if (word.Is(WordClasses.ProductionVerbs)) return VerbKind.Production;
        if (word.Is(WordClasses.MeasureNouns)) return VerbKind.Measure;
        if (word.Is(WordClasses.NumberWords | WordClasses.Universals | WordClasses.Nones)) return VerbKind.Number;
        if (word.Is(WordClasses.Completions)) return VerbKind.Completion;
        if (word.Is(WordClasses.Artefacts)) return VerbKind.Artefact;
        return word.Is(WordClasses.StateVerbs) ? VerbKind.State : VerbKind.Other;
    }

    private static ObjectKind ObjectKindOf(Word word)
    {
        if (word.Is(WordClasses.Artefacts)) return ObjectKind.Artefact;
        if (word.Is(WordClasses.Results)) return ObjectKind.Result;
        if (word.Is(WordClasses.Abstractions)) return ObjectKind.Abstraction;
        return word.Is(WordClasses.Others) ? ObjectKind.Others : ObjectKind.None;
    }

    private static int[] Named(string group, string[] kinds) => Array.ConvertAll(kinds, kind => SignIds.Of($"{group}:{kind}".ToLowerInvariant()));

    private static int[][] Pairs(string left, string[] lefts, string right, string[] rights) =>
        Array.ConvertAll(lefts, first => Array.ConvertAll(rights, second => SignIds.Of($"{left}:{first}+{right}:{second}".ToLowerInvariant())));

    private static int[] Counted(string group, int count) => [.. Enumerable.Range(0, count).Select(i => SignIds.Of($"{group}:{i}"))];

    /// <summary>What a clause opens with: mostly a verb, by what it does. Signs are called by these names.</summary>
    private enum VerbKind
    {
        None,
        Production,
        Effort,
        Change,
        State,
        Measure,
        Number,
        Completion,
        Artefact,
        Other,
    }

    /// <summary>What a verb acts on.</summary>
    private enum ObjectKind
    {
        None,
        Artefact,
        Result,
        Abstraction,
        Others,
    }
}
