using System.Runtime.Intrinsics;

namespace GoalRules;

/// <summary>Adds up the weights of signs, all labels at once.</summary>
internal struct WeightSum : ISignSink
{
    public WeightSum() => Total = JudgementWeights.BuiltIn.Bias;

    public Vector256<float> Total { get; private set; }

    public void Sign(int id) => Total += JudgementWeights.BuiltIn.Of(id);

    public void Word(SignGroup group, ReadOnlySpan<char> word) => Total += JudgementWeights.BuiltIn.Of(group, word);
}
