using System.Text.RegularExpressions;

namespace GoalRules.Tests;

public sealed class MeterTests
{
    private static readonly MeterLimits Ample = new(Charges: 1_000_000, Bytes: 1 << 30, Milliseconds: 60_000);

    [Fact]
    public void A_script_may_not_catch_what_the_clock_has_thrown()
    {
        var timeout = new RegexMatchTimeoutException();

        MayCatch(timeout).ShouldBeFalse();
        MayCatch(new InvalidOperationException("what a sort throws", timeout)).ShouldBeFalse();
        MayCatch(new FormatException()).ShouldBeTrue();
    }

    private static bool MayCatch(Exception exception)
    {
        var reading = MeterReading.Own;
        reading.Begin(Ample);
        try
        {
            return Meter.MayCatch(exception);
        }
        finally
        {
            reading.End();
        }
    }
}
