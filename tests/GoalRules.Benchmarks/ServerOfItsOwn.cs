using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using GoalRules.Client;
using GoalRules.Server;

namespace GoalRules.Benchmarks;

/// <summary>A server in a process of its own, to be killed, or to have its memory looked at.</summary>
internal static class ServerOfItsOwn
{
    public static Process Start(Uri address, string packs = "", params IEnumerable<string> settings) => Start(address, packs, _ => { }, settings);

    /// <param name="hear">Is told each line that the server logs.</param>
    public static Process Start(Uri address, string packs, Action<string> hear, params IEnumerable<string> settings)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ServerHost).Assembly.Location, "--urls", address.GetLeftPart(UriPartial.Authority), .. settings])
        {
            Environment = { ["GOALRULES_PACKS"] = packs },
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => hear(line.Data ?? "");
        process.BeginOutputReadLine();
        return process;
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Waits until a server answers.</summary>
    public static async Task IsReady(Uri address)
    {
        using var client = new GoalRulesClient(new GoalRulesClientOptions { Address = address });
        await client.EvaluateManyAsync([new BulkRequest("", new Submission { Goals = [new Goal { Id = "G1", Statement = "Answer every letter within 3 days" }] })]).ToListAsync();
    }

    /// <summary>A pack of the organisation's own, since one without any is answered by the server itself.</summary>
    /// <param name="prefix">What the ids of its rules begin with.</param>
    public static void WritePack(DirectoryInfo pack, string prefix = "OWN")
    {
        File.WriteAllText(Path.Combine(pack.FullName, "pack.yaml"), $"name: {pack.Name}\nversion: 1.0.0\nprefix: {prefix}\nextends: smart\n");
    }
}
