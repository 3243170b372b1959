using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;
using GoalRules.Protocol;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Cli;

/// <summary>From the wire's submission to the model's, with every mistake at its place in the file.</summary>
internal static partial class SubmissionReader
{
    private static readonly SubmissionLimits Limits = new();

    /// <param name="keepRest">Whether goals and other subjects with mistakes are left out, so that the rest is answered.</param>
    /// <returns>The submission; null where it cannot be evaluated.</returns>
    public static Submission? Read(Wire.Submission wire, IPlaces places, List<InputProblem> problems, bool keepRest)
    {
        var (submission, violations) = Map(wire);
        problems.AddRange(violations.Select(violation => Problem(violation, places)));
        if (violations.Count == 0 || !keepRest || !LeaveOut(wire, violations)) return submission;
        return Map(wire).Submission;
    }

    public static InputProblem Problem(Violation violation, IPlaces places) => new(places.Of(violation.Path), $"{places.NameOf(violation.Path)} {violation.Problem}".TrimStart());

    /// <summary>
    /// A file is complete unless it says otherwise: the lists that it has hold everything there is. Of a list that it does not have
    /// nothing is known, and neither is of any once something had to be left out.
    /// </summary>
    public static Input Input(string name, Submission? submission, IPlaces places, IReadOnlyCollection<InputProblem> problems, InputSettings settings, string notice = "")
    {
        var input = new Input(name) { Places = places, Problems = [.. problems.OrderBy(problem => problem.Place.Line).ThenBy(problem => problem.Place.Column)], Notice = notice };
        if (submission is null) return input;
        var complete = settings.IsPartial || problems.Count > 0 ? [] : submission.Complete.Count > 0 || places.Has("complete") ? submission.Complete : submission.ListsThatItHas;
        return input with { Submissions = [submission with { Complete = complete }] };
    }

    private static (Submission? Submission, IReadOnlyList<Violation> Violations) Map(Wire.Submission wire)
    {
        try
        {
            var submission = SubmissionMapping.ToModel(wire, Limits);
            return submission.Validate(Limits) is [_, ..] violations ? (null, violations) : (submission, []);
        }
        catch (InvalidSubmissionException e)
        {
            return (null, e.Violations);
        }
    }

    /// <returns>False where something other than single subjects is wrong.</returns>
    private static bool LeaveOut(Wire.Submission wire, IReadOnlyList<Violation> violations)
    {
        var subjects = violations.Select(violation => SubjectOf().Match(violation.Path)).ToArray();
        if (!Array.TrueForAll(subjects, subject => subject.Success)) return false;
        foreach (var list in subjects.GroupBy(subject => subject.Groups["list"].Value, subject => int.Parse(subject.Groups["index"].ValueSpan, CultureInfo.InvariantCulture)))
        {
            var items = (IList)Wire.Submission.Descriptor.Fields.InDeclarationOrder().First(field => field.JsonName == list.Key).Accessor.GetValue(wire);
            foreach (var index in list.Distinct().OrderDescending()) items.RemoveAt(index);
        }

        return true;
    }

    [GeneratedRegex(@"^(?<list>goals|metrics|metricSets|teams|people)\[(?<index>[0-9]+)\]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex SubjectOf();
}
