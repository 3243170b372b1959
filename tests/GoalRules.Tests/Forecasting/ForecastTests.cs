using CsCheck;

namespace GoalRules.Tests;

public sealed class ForecastTests
{
    private const double Close = 1e-9;

    private static readonly Gen<(double[] Values, int Season)> Series = Gen.Select(Gen.Double[-100, 100].Array[3, 60], Gen.Int[0, 3].Select(i => new[] { 1, 4, 7, 12 }[i]));

    /// <summary>Values that can be scaled by a power of two and shifted by a whole number without rounding.</summary>
    private static readonly Gen<(double[] Values, int Season)> Round = Series.Select(series => (series.Values.Select(Rounded).ToArray(), series.Season));

    private static readonly Gen<int> Steps = Gen.Int[1, 24];

    [Fact]
    public void A_mirrored_series_has_mirrored_chances() => Gen.Select(Series, Steps, Gen.Double[-150, 150]).Obey((series, steps, value) =>
    {
        var mirrored = Forecast.Of([.. series.Values.Select(seen => -seen)], series.Season);
        return Math.Abs(Of(series).ChanceBelow(value, steps) - (1 - mirrored.ChanceBelow(-value, steps))) < Close;
    });

    [Fact]
    public void Another_scale_and_another_zero_change_no_chance() => Gen.Select(Round, Steps, Gen.Double[-150, 150].Select(Rounded), Gen.Int[-20, 20], Gen.Int[-1000, 1000]).Obey((series, steps, value, power, shift) =>
    {
        var scale = Math.Pow(2, power);
        var moved = Forecast.Of([.. series.Values.Select(seen => scale * (seen + shift))], series.Season);
        return Math.Abs(Of(series).ChanceBelow(value, steps) - moved.ChanceBelow(scale * (value + shift), steps)) < 1e-6;
    });

    [Fact]
    public void What_differs_by_rounding_only_is_the_same()
    {
        var forecast = Forecast.Of([7.321e-14, -6.548e-45, -5.14515205325074], 4);

        forecast.ChanceBelow(-2, 9).ShouldBe(Forecast.Of([0, 0, -5.14515205325074], 4).ChanceBelow(-2, 9), 1e-9);
    }

    [Fact]
    public void More_is_less_likely_and_a_chance_lies_between_0_and_1() => Gen.Select(Series, Steps, Gen.Double[-1e6, 1e6], Gen.Double[0, 100]).Obey((series, steps, value, more) =>
    {
        var forecast = Of(series);
        return forecast.ChanceBelow(value, steps) is >= 0 and <= 1 && forecast.ChanceBelow(value + more, steps) >= forecast.ChanceBelow(value, steps) - Close;
    });

    [Fact]
    public void A_quantile_has_its_chance() => Gen.Select(Series.Where(series => !Of(series).IsConstant), Steps, Gen.Double[0.001, 0.999]).Obey((series, steps, chance) =>
        Math.Abs(Of(series).ChanceBelow(Of(series).Quantile(chance, steps), steps) - chance) < Close);

    [Fact]
    public void Errors_of_steps_go_together_the_closer_they_are() => Gen.Select(Series, Steps, Steps).Obey((series, first, second) =>
        Of(series).Correlation(first, second) is >= 0 and <= 1 + Close && Math.Abs(Of(series).Correlation(first, second) - Of(series).Correlation(second, first)) < Close);

    [Fact]
    public void What_a_steady_series_has_reached_is_likelier_than_not() =>
        Forecast.Of([40, 41, 40, 42, 41, 40, 41, 42, 41, 40, 41, 41], 12).ChanceBelow(40, 1).ShouldBeLessThan(0.5);

    [Fact]
    public void A_season_comes_again()
    {
        double[] year = [10, 10, 10, 20, 30, 40, 40, 30, 20, 10, 10, 10];
        var forecast = Forecast.Of([.. year, .. year, .. year], 12);

        forecast.Middle(6).ShouldBeGreaterThan(30);
        forecast.Middle(12).ShouldBeLessThan(20);
    }

    [Fact]
    public void A_hundred_thousand_observations_are_no_trouble()
    {
        var values = Enumerable.Range(0, 100_000).Select(i => (double)(i * 7919 % 101)).ToArray();

        Forecast.Of(values, 7).ChanceBelow(50, 3).ShouldBeInRange(0, 1);
    }

    [Fact]
    public void Every_weight_stands_in_the_file()
    {
        ForecastWeights.OfShort.Values.Length.ShouldBe(ForecastWeights.Count);
        ForecastWeights.OfLong.Values.ShouldContain(weight => weight != 0);
    }

    private static double Rounded(double value) => Math.Round(value * 1024) / 1024;

    private static Forecast Of((double[] Values, int Season) series) => Forecast.Of(series.Values, series.Season);
}
