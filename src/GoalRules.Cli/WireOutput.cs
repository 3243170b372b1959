using GoalRules.Protocol;
using Google.Protobuf;
using Spectre.Console;

namespace GoalRules.Cli;

/// <summary>Messages as the server's JSON routes answer them, and a line break.</summary>
internal static class WireOutput
{
    public static void WriteJson(this IAnsiConsole console, IMessage message)
    {
        using var stream = new Utf8Writing(console.Profile.Out.Writer);
        WireJson.Write(stream, message);
        stream.Write("\n"u8);
    }
}
