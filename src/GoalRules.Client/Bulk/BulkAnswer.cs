using System.Diagnostics.CodeAnalysis;
using Grpc.Core;

namespace GoalRules.Client;

/// <summary>The answer to one of many submissions: a report, or else a failure.</summary>
/// <param name="Key">The request's.</param>
/// <param name="Report">Null where there is a failure.</param>
/// <param name="Failure">Null where there is a report.</param>
public sealed record BulkAnswer(string Key, Report? Report, BulkFailure? Failure)
{
    [MemberNotNullWhen(true, nameof(Report))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool HasReport => Report is not null;
}

/// <summary>Why one submission has no report; the others are not concerned.</summary>
/// <param name="Code">What <see cref="GoalRulesClient.EvaluateAsync"/> would have failed with.</param>
/// <param name="Message">What is wrong, in a sentence.</param>
/// <param name="Violations">
/// The mistakes in the submission, where it could not be understood; the first of them, if there are many. Empty: something else is wrong.
/// </param>
public sealed record BulkFailure(StatusCode Code, string Message, IReadOnlyList<Violation> Violations);
