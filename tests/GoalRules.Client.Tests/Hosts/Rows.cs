namespace GoalRules.Client.Tests;

/// <summary>Rows of an import: row 7 is about the goal G7.</summary>
internal static class Rows
{
    public static Submission Submission(string id = "G0", string statement = "Shorten the queue at the counter from 12 to 8 minutes by 30 June") =>
        new() { Goals = [new Goal { Id = id, Statement = statement }] };

    public static BulkRequest Row(int i) => new($"row {i}", Submission($"G{i}"));

    public static IEnumerable<BulkRequest> Of(int count) => Enumerable.Range(0, count).Select(Row);

    /// <summary>One report for each row, in order, each about the row's own goal.</summary>
    public static void ShouldAnswer(this IReadOnlyList<BulkAnswer> answers, int count)
    {
        answers.Select(answer => answer.Key).ShouldBe(Enumerable.Range(0, count).Select(i => $"row {i}"));
        answers.Select(answer => answer.Report?.GoalReports.Single().GoalId).ShouldBe(Enumerable.Range(0, count).Select(i => $"G{i}"));
    }
}
