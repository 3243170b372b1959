using System.Runtime.Intrinsics;

namespace GoalRules;

/// <summary>Collects the signs of a text with what each is worth.</summary>
internal readonly struct JudgedSigns : ISignSink
{
    private readonly List<JudgedSign> _signs = [];

    public JudgedSigns()
    {
    }

    public IReadOnlyList<JudgedSign> Signs => _signs;

    public void Sign(int id) => Add(SignIds.All[id], JudgementWeights.BuiltIn.Of(id));

    public void Word(SignGroup group, ReadOnlySpan<char> word) => Add(SignNames.Of(group, word), JudgementWeights.BuiltIn.Of(group, word));

    private void Add(string name, Vector256<float> weights)
    {
        if (weights != Vector256<float>.Zero) _signs.Add(new JudgedSign(name, weights[0], weights[1], weights[2], weights[3], weights[4]));
    }
}
