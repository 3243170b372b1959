namespace GoalRules.Server.Tests;

public sealed class FairShareTests
{
    private readonly Clock _clock = new();

    [Theory]
    [InlineData(2, 1.5, true)]
    [InlineData(2, 0.9, false)]
    [InlineData(8, 4.5, true)]
    [InlineData(8, 3.5, false)]
    [InlineData(3, 1.6, true)]
    [InlineData(3, 1.4, false)]
    public void Who_takes_more_than_half_while_others_have_calls_keeps_to_the_other_half(int processors, double taken, bool isConfined)
    {
        var share = Of(processors);

        Look(share, taken, isShared: true).ShouldBe(isConfined);

        share.Now.ShouldBe(isConfined ? Enumerable.Range((processors + 1) / 2, processors / 2) : Enumerable.Range(0, processors));
    }

    [Fact]
    public void Who_is_alone_takes_all()
    {
        var share = Of(2);

        Look(share, taken: 2, isShared: false).ShouldBeFalse();

        share.Now.ShouldBe([0, 1]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void It_is_given_back_when_there_has_been_calm_for_a_while(bool isShared)
    {
        var share = Of(2);
        Look(share, taken: 2, isShared: true);

        var looks = Enumerable.Range(0, 12).Select(_ => Look(share, isShared ? 0.2 : 1, isShared)).ToArray();

        looks.Count(changed => changed).ShouldBe(1);
        looks[..8].ShouldAllBe(changed => !changed);
        share.Now.ShouldBe([0, 1]);
    }

    [Fact]
    public void It_is_not_given_back_while_half_is_all_used()
    {
        var share = Of(2);
        Look(share, taken: 2, isShared: true);

        Enumerable.Range(0, 30).ShouldAllBe(_ => !Look(share, 1, true));

        share.Now.ShouldBe([1]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Where_there_is_nothing_to_share_nothing_is_decided(int processors)
    {
        var share = Of(processors);

        Look(share, taken: 1, isShared: true).ShouldBeFalse();

        share.Now.Count.ShouldBe(processors);
    }

    private FairShare Of(int processors) => new([.. Enumerable.Range(0, processors)], _clock);

    /// <param name="taken">Processors taken in the half second before.</param>
    private bool Look(FairShare share, double taken, bool isShared)
    {
        var time = TimeSpan.FromSeconds(0.5);
        _clock.Pass(time);
        share.Look(time * taken);
        return share.Decide(isShared);
    }

    private sealed class Clock : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _ticks;

        public void Pass(TimeSpan time) => _ticks += time.Ticks;
    }
}
