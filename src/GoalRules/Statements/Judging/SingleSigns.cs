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
    public static readonly int Gap = SignIds.Of("gap");
    public static readonly int GapBesideTarget = SignIds.Of("gap-beside-target");
    public static readonly int Is = SignIds.Of("is");
    public static readonly int IsCompleted = SignIds.Of("is-completed");
    public static readonly int Name = SignIds.Of("name");
    public static readonly int NoVerbNoTarget = SignIds.Of("no-verb-no-target");
    public static readonly int NumbersInSentences = SignIds.Of("numbers-in-sentences");
    public static readonly int Percent = SignIds.Of("percent");
    public static readonly int Reference = SignIds.Of("reference");
    public static readonly int Semicolon = SignIds.Of("semicolon");
    public static readonly int StartsWithPercent = SignIds.Of("starts-with-percent");
    public static readonly int VagueChange = SignIds.Of("vague-change");
    public static readonly int VagueInside = SignIds.Of("vague-inside");
    public static readonly int VagueLast = SignIds.Of("vague-last");
    public static readonly int VagueSecond = SignIds.Of("vague-second");
    public static readonly int VagueWithoutTarget = SignIds.Of("vague-without-target");
}
