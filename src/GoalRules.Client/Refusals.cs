using Google.Rpc;

namespace GoalRules.Client;

/// <summary>What a refusal says about what was sent.</summary>
internal static class Refusals
{
    private const string Whole = "submission";

    /// <returns>The mistakes, by their paths within the submission; empty where the refusal is about something else.</returns>
    public static IReadOnlyList<Violation> ViolationsOfSubmission(this Google.Rpc.Status status)
    {
        var violations = status.ViolationsOfRequest();
        return violations.All(IsInSubmission) ? [.. violations.Select(violation => violation with { Path = violation.Path[Whole.Length..].TrimStart('.') })] : [];
    }

    /// <returns>The mistakes, by their paths within the request; empty where the refusal is about something else.</returns>
    public static IReadOnlyList<Violation> ViolationsOfRequest(this Google.Rpc.Status status) =>
        status.Code == (int)Code.InvalidArgument && status.GetDetail<BadRequest>() is { } refused
            ? [.. refused.FieldViolations.Select(violation => new Violation(violation.Field, violation.Description))]
            : [];

    private static bool IsInSubmission(Violation violation) =>
        violation.Path == Whole || violation.Path.StartsWith($"{Whole}.", StringComparison.Ordinal);
}
