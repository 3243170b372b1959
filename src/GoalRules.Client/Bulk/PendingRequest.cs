using System.Globalization;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Client;

/// <summary>A request without an answer, and the way to the one after it.</summary>
/// <param name="request">What is asked.</param>
/// <param name="number">Its place in the source, from 0, which tells answers apart: nobody promises that keys do.</param>
internal sealed class PendingRequest(BulkRequest request, long number)
{
    public string Key { get; } = request.Key;

    public Wire.EvaluateStreamRequest Message { get; } = new()
    {
        CorrelationId = number.ToString(CultureInfo.InvariantCulture),
        Request = Requests.Evaluate(request.Submission, request.RulePack, request.Audience, request.ShowLineOfSight),
    };

    /// <summary>The request after this one, as soon as the source gives it; null where the source has ended.</summary>
    public Task<PendingRequest?> Next => Following.Task;

    /// <summary>For whoever reads the source.</summary>
    public TaskCompletionSource<PendingRequest?> Following { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
