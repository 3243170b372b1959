using CsCheck;

namespace GoalRules.Tests;

public class NormalDistributionTests
{
    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1, 0.8413447460685429)]
    [InlineData(-1.959963984540054, 0.025)]
    [InlineData(3, 0.9986501019683699)]
    [InlineData(-8, 6.220960574271785e-16)]
    [InlineData(-6, 9.865876450376946e-10)]
    [InlineData(double.PositiveInfinity, 1)]
    [InlineData(double.NegativeInfinity, 0)]
    public void Chances_are_those_of_the_tables(double z, double chance) => NormalDistribution.ChanceBelow(z).ShouldBe(chance, 1e-7 * Math.Min(chance, 1e-6));

    [Fact]
    public void Quantiles_invert_chances() =>
        Gen.Double[1e-12, 1 - 1e-9].Obey(chance => Math.Abs(NormalDistribution.ChanceBelow(NormalDistribution.Quantile(chance)) - chance) <= 1e-12 * Math.Max(chance, 0.01));

    [Fact]
    public void Both_sides_are_alike() =>
        Gen.Double[0, 6].Obey(z => Math.Abs(NormalDistribution.ChanceBelow(z) + NormalDistribution.ChanceBelow(-z) - 1) <= 1e-15);
}
