using System.Text;
using GoalRules.Engine;

namespace GoalRules.Cli;

/// <summary>One submission in YAML.</summary>
internal static class YamlInput
{
    public static Input Read(string name, InputText text, InputSettings settings)
    {
        var yaml = Encoding.UTF8.GetString(text.Bytes);
        try
        {
            var submission = SubmissionYaml.Read(yaml);
            var places = new YamlPlaces(yaml);
            return submission.Validate() is [_, ..] violations
                ? new Input(name) { Problems = [.. violations.Select(violation => SubmissionReader.Problem(violation, places))] }
                : SubmissionReader.Input(name, submission, places, [], settings);
        }
        catch (InvalidYamlException e)
        {
            return new Input(name) { Problems = [new InputProblem(new Place(e.Line, e.Column), e.Problem)] };
        }
    }
}
