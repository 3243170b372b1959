using System.Numerics;

namespace GoalRules;

/// <summary>How a careful reader would judge a text, as far as its words say. Each is a logistic regression over the signs of the text.</summary>
internal sealed class Judgement
{
    private readonly Vector4 _scores;

    private Judgement(Vector4 scores) => _scores = scores;

    /// <summary>Pass or fail hangs on words that nobody can measure.</summary>
    public bool IsVague => _scores[0] > 0;

    /// <summary>A quantity or a deliverable says when it is reached.</summary>
    public bool IsMeasured => _scores[1] > 0;

    /// <summary>It is about work done rather than what changes because of it.</summary>
    public bool IsActivity => _scores[2] > 0;

    /// <summary>It holds several parts that could succeed and fail independently.</summary>
    public bool IsCompound => _scores[3] > 0;

    /// <summary>The labels of the guide, in the order of the weights.</summary>
    public static IReadOnlyList<string> Labels { get; } = ["vague", "measured", "activity", "compound"];

    public static Judgement Of(Statement statement, string text, IReadOnlyList<Word> words)
    {
        var sum = new Sum();
        SignReader.Read(statement, text, words, ref sum);
        return new Judgement(sum.Total);
    }

    /// <summary>Adds up weights.</summary>
    private struct Sum : ISignSink
    {
        public Sum() => Total = JudgementWeights.BuiltIn.Bias;

        public Vector4 Total { get; private set; }

        public void Sign(int id) => Total += JudgementWeights.BuiltIn.Of(id);

        public void Word(SignGroup group, ReadOnlySpan<char> word) => Total += JudgementWeights.BuiltIn.Of(group, word);
    }
}
