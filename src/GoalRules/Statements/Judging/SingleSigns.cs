namespace GoalRules;

/// <summary>The signs that are there or not.</summary>
internal static class SingleSigns
{
    public static readonly int Adverb = SignIds.Of("adverb");
    public static readonly int AndClauses = SignIds.Of("and-clauses");
    public static readonly int AndObject = SignIds.Of("and-object");
    public static readonly int Brackets = SignIds.Of("brackets");
    public static readonly int Completed = SignIds.Of("completed");
    public static readonly int Dated = SignIds.Of("dated");
    public static readonly int Effort = SignIds.Of("effort");
    public static readonly int Examples = SignIds.Of("examples");
    public static readonly int Gap = SignIds.Of("gap");
    public static readonly int GapBesideTarget = SignIds.Of("gap-beside-target");
    public static readonly int Generic = SignIds.Of("generic");
    public static readonly int Identifier = SignIds.Of("identifier");
    public static readonly int Is = SignIds.Of("is");
    public static readonly int IsCompleted = SignIds.Of("is-completed");
    public static readonly int Measure = SignIds.Of("measure");
    public static readonly int Name = SignIds.Of("name");
    public static readonly int NumbersInSentences = SignIds.Of("numbers-in-sentences");
    public static readonly int Percent = SignIds.Of("percent");
    public static readonly int Reference = SignIds.Of("reference");
    public static readonly int Semicolon = SignIds.Of("semicolon");
    public static readonly int StartsWithPercent = SignIds.Of("starts-with-percent");
    public static readonly int ThresholdsApart = SignIds.Of("thresholds-apart");
    public static readonly int VagueInside = SignIds.Of("vague-inside");
    public static readonly int VagueLast = SignIds.Of("vague-last");
    public static readonly int VaguePredicate = SignIds.Of("vague-predicate");
    public static readonly int VagueSecond = SignIds.Of("vague-second");
}
