using System.Text.RegularExpressions;

namespace GoalRules.Benchmarks;

/// <summary>
/// Reading statements (targets, baselines, deadlines, gaps, effort, judgements) beside the compiled regular expressions that a simple checker
/// would look for digits, dates and word lists with, and which find much less.
/// </summary>
internal static partial class ReadingBesideRegex
{
    public static async Task<string> Run()
    {
        string[] texts = [.. SampleRequests.Single.SelectMany(request => request.Submission.Goals).Select(goal => goal.Statement).Distinct()];
        var (read, searched, ratio) = Turns.Measure(
            () =>
            {
                foreach (var text in texts) Read(text);
            },
            () =>
            {
                foreach (var text in texts) Search(text);
            });
        await Console.Out.WriteLineAsync($"reading a statement of {texts.Average(text => text.Length):F0} characters: {read / texts.Length:F1} µs; naive regular expressions: {searched / texts.Length:F1} µs; ratio {ratio:F2}");
        return $"{read / texts.Length:F1} µs, {ratio:F1} times the naive expressions";
    }

    private static int Read(string text)
    {
        Statement statement = text;
        return (statement.Target is null ? 0 : 1) + (statement.Baseline is null ? 0 : 1) + statement.Dates.Count + statement.Placeholders.Count + statement.EffortPhrases.Count + (statement.IsVague ? 1 : 0);
    }

    private static int Search(string text)
    {
        var found = 0;
        foreach (var expression in (ReadOnlySpan<Regex>)[Number(), Percent(), Date(), Quarter(), VagueWord(), Effort(), Baseline(), Activity()])
        {
            if (expression.IsMatch(text)) found++;
        }

        return found;
    }

    [GeneratedRegex(@"\d+([.,]\d+)*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\d+([.,]\d+)?\s*(%|percent|per cent)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Percent();

    [GeneratedRegex(@"\b(\d{4}-\d{2}-\d{2}|\d{1,2}\s+(january|february|march|april|may|june|july|august|september|october|november|december)|(by|until|before)\s+(the\s+)?(end|close))\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Date();

    [GeneratedRegex(@"\b(q[1-4]|fy\d{2,4}|h[12])\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quarter();

    [GeneratedRegex(@"\b(better|improve|improved|good|great|efficient|effective|seamless|robust|world-class|quality|optimi[sz]e|enhance)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VagueWord();

    [GeneratedRegex(@"\b(do (our|your|my) best|try to|strive|endeavou?r|as much as possible|work on)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Effort();

    [GeneratedRegex(@"\b(from\s+\S+\s+to|currently|up from|baseline)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Baseline();

    [GeneratedRegex(@"^\s*(hold|write|run|organi[sz]e|conduct|publish|create|train|attend|send)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Activity();
}
