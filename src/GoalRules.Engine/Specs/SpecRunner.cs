namespace GoalRules.Engine;

/// <summary>Runs the examples of a pack's specs. An example sees one rule only, the one that its spec is about.</summary>
public static class SpecRunner
{
    /// <summary>The as-of date of an example that names none.</summary>
    public static DateOnly DefaultAsOf { get; } = new(2026, 1, 15);

    /// <summary>The examples of every spec in a pack's folder, ordered by file and line.</summary>
    /// <exception cref="RulePackException">A spec cannot be read.</exception>
    public static IReadOnlyList<SpecCase> Discover(string packDirectory) => Discover(PackFolder.Read(packDirectory));

    internal static IReadOnlyList<SpecCase> Discover(PackFolder folder)
    {
        var cases = new List<SpecCase>();
        foreach (var script in folder.Scripts)
        {
            if (folder.Find($"{script.Folder}/{script.Name}.md") is not { } file) continue;
            var (spec, errors) = SpecReader.Read(file);
            if (errors.Count > 0) throw new RulePackException(folder.Name, errors);
            cases.AddRange(spec.Flags.Select(example => new SpecCase(script.Name, file.Path, example.Line, example.Yaml, MustFlag: true)));
            cases.AddRange(spec.Passes.Select(example => new SpecCase(script.Name, file.Path, example.Line, example.Yaml, MustFlag: false)));
        }

        return cases;
    }

    /// <returns>What differs from what the spec says; empty where the example passes.</returns>
    public static IReadOnlyList<PackError> Run(this RulePack pack, SpecCase example) => pack.Try(example).Differences;

    /// <returns>What the example expects and what was found, each with its place in the example's text.</returns>
    internal static SpecResult Try(this RulePack pack, SpecCase example)
    {
        MarkedYaml marked;
        ExampleText text;
        Report report;
        try
        {
            marked = MarkedYaml.Read(example.Yaml);
            text = ExampleText.Read(example.Yaml);
            var submission = SubmissionYaml.Read(marked.Plain);
            report = pack.Only(example.Rule).Evaluate(submission with { AsOf = submission.AsOf ?? DefaultAsOf }, Audience.Hr);
        }
        catch (InvalidYamlException e)
        {
            return SpecResult.Broken(example, new PackError(example.File, example.Line + e.Line - 1, e.Column, e.Problem));
        }
        catch (InvalidSubmissionException e)
        {
            return SpecResult.Broken(example, new PackError(example.File, example.Line, 1, $"the submission cannot be evaluated: {e.Message}"));
        }

        if (!example.MustFlag && marked.Expected.Count > 0)
            return SpecResult.Broken(example, new PackError(example.File, example.Line + marked.Expected[0].Line - 1, 1, "an example under Passes marks nothing, since nothing may be found in it; move it to Flags, or take the mark out"));
        var compared = Compare(example, text, marked.Expected, AllFindings(report));
        return example.MustFlag && marked.Expected.Count == 0
            ? compared with { Differences = [new PackError(example.File, example.Line, 1, "an example under Flags marks with [|…|] what the rule must find, or lists it under expect: at the end of the example itself")] }
            : compared;
    }

    private static SpecResult Compare(SpecCase example, ExampleText text, IReadOnlyList<ExpectedFinding> expected, List<ReportedFinding> found)
    {
        var differences = new List<PackError>();
        var unexpected = found.ToList();
        var expectedMarks = new List<SpecMark>();
        var foundMarks = new List<SpecMark>();
        foreach (var expectation in expected)
        {
            var match = unexpected.FindIndex(finding => expectation.Matches(finding.Location));
            var span = expectation.Span is null ? text.Line(expectation.Line) : text.Find(expectation.Subject, expectation.Field, expectation.Span);
            var place = ExpectedFinding.Describe(expectation.Subject, expectation.Field, span: null);
            var words = expectation.Span is null ? "" : text.Text.Substring(span.Start, span.Length);
            expectedMarks.Add(new SpecMark(span, place, words, "", match >= 0, expectation.Span is null));
            if (match >= 0)
            {
                foundMarks.Add(new SpecMark(span, place, words, unexpected[match].Message, IsMatched: true, expectation.Span is null));
                unexpected.RemoveAt(match);
            }
            else
            {
                differences.Add(new PackError(example.File, example.Line + expectation.Line - 1, 1, $"expected a finding at {expectation}, and found {Listed(found)}"));
            }
        }

        foreach (var finding in unexpected)
        {
            var subject = SubjectPath.Of(finding.Location.SubjectType, finding.Location.SubjectId);
            var place = ExpectedFinding.Describe(subject, finding.Location.Field, span: null);
            foundMarks.Add(new SpecMark(text.Find(subject, finding.Location.Field, finding.Location.Span), place, finding.Location.Text, finding.Message, IsMatched: false, finding.Location.Span is null));
            differences.Add(new PackError(example.File, example.Line, 1, $"did not expect {finding.RuleId} at {Place(finding)} ('{finding.Location.Text}'): {finding.Message}"));
        }

        return new SpecResult(example, text.Text, expectedMarks, foundMarks, differences);
    }

    private static string Listed(List<ReportedFinding> found) => found.Count == 0 ? "nothing" : string.Join("; ", found.Select(Place));

    private static string Place(ReportedFinding finding)
    {
        var location = finding.Location;
        return ExpectedFinding.Describe(SubjectPath.Of(location.SubjectType, location.SubjectId), location.Field, location.Span);
    }

    private static List<ReportedFinding> AllFindings(Report report) =>
    [
        .. report.Findings,
        .. report.GoalReports.SelectMany(goal => goal.Findings),
        .. new[] { report.MetricReports, report.MetricSetReports, report.TeamReports, report.PersonReports }.SelectMany(reports => reports).SelectMany(subject => subject.Findings),
    ];
}

/// <summary>One example of a spec, ready to run.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="File">The spec's path within its pack.</param>
/// <param name="Line">The line on which the example begins, from 1.</param>
/// <param name="Yaml">The example with its marks.</param>
/// <param name="MustFlag">Whether the rule must find what is marked; if not, it must stay silent.</param>
public sealed record SpecCase(string Rule, string File, int Line, string Yaml, bool MustFlag)
{
    public override string ToString() => $"{File}({Line}) {(MustFlag ? "flags" : "passes")}";
}
