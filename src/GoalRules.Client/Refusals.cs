using Google.Rpc;

namespace GoalRules.Client;

/// <summary>What a refusal says about the submission that was sent.</summary>
internal static class Refusals
{
    private const string Whole = "submission";

    /// <returns>The mistakes, by their paths within the submission; empty where the refusal is about something else.</returns>
    public static IReadOnlyList<Violation> ViolationsOfSubmission(this Google.Rpc.Status status)
    {
        if (status.Code != (int)Code.InvalidArgument || status.GetDetail<BadRequest>() is not { } refused) return [];
        return refused.FieldViolations.All(IsInSubmission)
            ? [.. refused.FieldViolations.Select(violation => new Violation(violation.Field[Whole.Length..].TrimStart('.'), violation.Description))]
            : [];
    }

    private static bool IsInSubmission(BadRequest.Types.FieldViolation violation) =>
        violation.Field == Whole || violation.Field.StartsWith($"{Whole}.", StringComparison.Ordinal);
}
