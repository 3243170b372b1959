using GoalRules.Protocol;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Cli;

/// <summary>One submission in the wire's JSON.</summary>
internal static class JsonInput
{
    public static Input Read(string name, InputText text, InputSettings settings)
    {
        var mistakes = StrictJson.Mistakes(text.Bytes, Wire.Submission.Descriptor);
        if (mistakes.Count > 0) return new Input(name) { Problems = [.. mistakes.Select(mistake => Problem(mistake, new Place(mistake.Line, mistake.Column)))] };
        var places = JsonPlaces.OfSubmission(text, [0]);
        var problems = new List<InputProblem>();
        var submission = SubmissionReader.Read(Parse(text.Bytes), places, problems, keepRest: false);
        return SubmissionReader.Input(name, submission, places, problems, settings);
    }

    /// <summary>JSON that has been checked, so that nothing in it is a surprise.</summary>
    public static Wire.Submission Parse(ReadOnlySpan<byte> json) => Wire.Submission.Parser.ParseJson(System.Text.Encoding.UTF8.GetString(json));

    public static InputProblem Problem(JsonMistake mistake, Place place) =>
        new(place, mistake.IsSyntax ? $"is not JSON: {mistake.Problem}" : $"{mistake.Path} {mistake.Problem}".TrimStart());
}
