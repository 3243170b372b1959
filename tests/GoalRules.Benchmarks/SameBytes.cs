using System.Text.Json;
using GoalRules.Engine;
using GoalRules.Protocol;
using Google.Protobuf;
using Grpc.Net.Client;
using Wire = GoalRules.Protocol.V1;

namespace GoalRules.Benchmarks;

/// <summary>
/// Whether the built-in rules answer with the same bytes however they run: compiled into this program, loaded and metered, loaded from the
/// compiled cache, and in a worker process behind a server.
/// </summary>
internal static class SameBytes
{
    private const int GoalsTogether = 100;

    /// <param name="files">Submissions in JSON, or lists of goals in JSON lines, of which id and statement are read.</param>
    /// <returns>Whether all answers are the same.</returns>
    public static async Task<bool> Run(string[] files)
    {
        var packs = Directory.CreateTempSubdirectory("goalrules-packs-");
        var own = packs.CreateSubdirectory("own");
        ServerOfItsOwn.WritePack(own);
        var address = new Uri($"http://127.0.0.1:{ServerOfItsOwn.FreePort()}");
        using var server = ServerOfItsOwn.Start(address, packs.FullName, "--GoalRules:Isolation=Process");
        try
        {
            await ServerOfItsOwn.IsReady(address);
            var roots = new PackRoots([packs.FullName, Path.Combine(AppContext.BaseDirectory, "rules")]);
            var cache = new CompiledCache(packs.CreateSubdirectory(".cache").FullName);
            using var loaded = RulePack.Load(own.FullName, roots);
            using (RulePack.Load(own.FullName, roots, cache))
            {
                // Only to fill the cache.
            }

            using var cached = RulePack.Load(own.FullName, roots, cache);
            var compiledIn = LoadedBesideCompiledIn.CompiledIn(loaded);
            using var channel = GrpcChannel.ForAddress(address, new GrpcChannelOptions { MaxReceiveMessageSize = null, MaxSendMessageSize = null });
            var worker = new Wire.EvaluationService.EvaluationServiceClient(channel);
            var (answers, goals, different) = (0, 0, 0);
            foreach (var (name, submission) in files.SelectMany(Read))
            {
                var request = new Wire.EvaluateRequest { RulePack = "own", Submission = submission, Audience = Wire.Finding.Types.Audience.Hr, ShowLineOfSight = true };
                var expected = Evaluate(compiledIn, submission);
                string[] others =
                [
                    .. Evaluate(loaded, submission).Equals(expected) ? [] : new[] { "loaded" },
                    .. Evaluate(cached, submission).Equals(expected) ? [] : new[] { "cached" },
                    .. (await worker.EvaluateAsync(request)).ToByteString().Equals(expected) ? [] : new[] { "worker" },
                ];
                answers++;
                goals += submission.Goals.Count;
                if (others.Length == 0) continue;
                different++;
                await Console.Out.WriteLineAsync($"{name}: another answer from {string.Join(", ", others)}");
            }

            await Console.Out.WriteLineAsync($"{answers} submissions of {goals} goals, each compiled in, loaded, cached and in a worker: {(different == 0 ? "the same bytes" : $"{different} differ")}");
            return different == 0;
        }
        finally
        {
            server.Kill();
            packs.Delete(recursive: true);
        }
    }

    private static ByteString Evaluate(RulePack pack, Wire.Submission submission) =>
        pack.Evaluate(SubmissionMapping.ToModel(submission, new SubmissionLimits()), Audience.Hr, showLineOfSight: true).ToWire().ToByteString();

    private static IEnumerable<(string Name, Wire.Submission Submission)> Read(string file)
    {
        if (!file.EndsWith(".jsonl", StringComparison.Ordinal)) return [(file, Dated(Wire.Submission.Parser.ParseJson(File.ReadAllText(file))))];
        return File.ReadLines(file).Select(ReadGoal).Chunk(GoalsTogether).Select((chunk, i) => ($"{file}, from line {(i * GoalsTogether) + 1}", Dated(new Wire.Submission { Goals = { chunk } })));
    }

    private static Wire.Goal ReadGoal(string line)
    {
        using var json = JsonDocument.Parse(line);
        return new Wire.Goal { Id = json.RootElement.GetProperty("id").GetString(), Statement = json.RootElement.GetProperty("statement").GetString() };
    }

    /// <summary>The day must not change between two answers.</summary>
    private static Wire.Submission Dated(Wire.Submission submission)
    {
        if (submission.AsOf.Length == 0) submission.AsOf = "2026-01-15";
        return submission;
    }
}
