namespace GoalRules;

/// <summary>Takes the signs of a text.</summary>
internal interface ISignSink
{
    /// <param name="id">By <see cref="SignIds"/>.</param>
    void Sign(int id);

    void Word(SignGroup group, ReadOnlySpan<char> word);
}
