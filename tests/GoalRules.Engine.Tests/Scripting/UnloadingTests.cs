using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace GoalRules.Engine.Tests;

public sealed class UnloadingTests
{
    [Fact]
    public void A_disposed_pack_leaves_nothing_behind_though_its_report_lives_on()
    {
        var (context, report) = EvaluateAndDispose();

        for (var i = 0; i < 20 && context.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        context.IsAlive.ShouldBeFalse();
        report.GoalReports[0].Findings[0].Message.ShouldBe("Note { Text = own type } is wrong");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (WeakReference Context, Report Report) EvaluateAndDispose()
    {
        var name = $"unloading-{Guid.CreateVersion7():N}";
        using var pack = PackLoader.Load(TestPack.Named(
            name,
            TestPack.Manifest.Replace("name: test", $"name: {name}"),
            "static Finding? Check(Goal goal) => Finding.At(goal.Location, new Note(\"own type\"));\nrecord Note(string Text);"));
        var report = pack.Evaluate(TestPack.Goals("anything"));
        return (new WeakReference(AssemblyLoadContext.All.Single(context => context.Name == name)), report);
    }
}
