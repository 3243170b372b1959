namespace GoalRules;

/// <summary>Where in a text a word stands that is a sign by itself.</summary>
internal enum SignGroup
{
    /// <summary>Anywhere.</summary>
    Word,

    /// <summary>Where the text opens.</summary>
    First,

    /// <summary>Right behind that.</summary>
    Second,

    /// <summary>The verb of another clause.</summary>
    Head,

    /// <summary>At the end.</summary>
    Last,

    /// <summary>Beside the noun that says what the first clause is about.</summary>
    Beside,

    /// <summary>The last letters of that noun, which tell something of nouns that no lexicon knows.</summary>
    Ending,
}
