namespace GoalRules;

/// <summary>Classes of words that are asked for together.</summary>
internal static class PartsOfSpeech
{
    /// <summary>Verbs that say that something is to become more, less or better.</summary>
    public const WordClasses Changes = WordClasses.ChangeVerbs | WordClasses.IncreaseVerbs | WordClasses.DecreaseVerbs;

    /// <summary>Verbs with which a clause may say what to do.</summary>
    public const WordClasses Verbs = Changes | WordClasses.ProductionVerbs | WordClasses.EffortVerbs | WordClasses.AttainVerbs;

    /// <summary>Nouns by what they name.</summary>
    public const WordClasses Things = WordClasses.Artefacts | WordClasses.Events | WordClasses.Roles | WordClasses.Processes | WordClasses.Results | WordClasses.Abstractions | WordClasses.Others;

    /// <summary>Those, and nouns that say how something is measured.</summary>
    public const WordClasses Nouns = Things | WordClasses.MeasureNouns;
}
