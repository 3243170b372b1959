using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace GoalRules.Server.Tests;

/// <summary>What a program that runs as workers do can reach: the probe tries it, without any guard of scripts before it.</summary>
public sealed class ProtectionTests : IDisposable
{
    private const string Denied = "denied";

    private readonly HeldIn _held = new();

    public void Dispose() => _held.Dispose();

    [ProtectedFact]
    public async Task Packs_are_read_and_not_written()
    {
        (await _held.Try("read", Path.Combine(_held.Packs, "pack.yaml"))).ShouldBe("name: packs");
        (await _held.Try("write", Path.Combine(_held.Packs, "pack.yaml"))).ShouldContain(Denied);
        (await _held.Try("write", Path.Combine(_held.Packs, "other.yaml"))).ShouldContain(Denied);
    }

    [ProtectedFact]
    public async Task The_cache_is_read_and_not_written()
    {
        (await _held.Try("list", _held.Cache)).ShouldBe("");
        (await _held.Try("write", Path.Combine(_held.Cache, "entry.rule"))).ShouldContain(Denied);
    }

    [ProtectedFact]
    public async Task No_other_file_is_read_or_written()
    {
        (await _held.Try("read", _held.Foreign)).ShouldContain(Denied);
        (await _held.Try("write", _held.Foreign)).ShouldContain(Denied);
        (await _held.Try("list", Path.GetDirectoryName(_held.Foreign)!)).ShouldContain(Denied);
        (await _held.Try("read", "/etc/passwd")).ShouldContain(Denied);
        (await File.ReadAllTextAsync(_held.Foreign)).ShouldBe("nobody's business");
    }

    [ProtectedFact]
    public async Task The_server_itself_cannot_be_looked_into_or_ended()
    {
        var server = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);

        (await _held.Try("read", $"/proc/{server}/environ")).ShouldContain(Denied);
        (await _held.Try("read", $"/proc/{server}/cmdline")).ShouldContain(Denied);
        (await _held.Try("end", server)).ShouldNotBe(Probe.Done);
    }

    [ProtectedFact]
    public async Task The_network_cannot_be_reached()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();

        (await _held.Try("call", $"{listener.LocalEndpoint}")).ShouldContain(Denied);
        (await _held.Try("send", $"{listener.LocalEndpoint}")).ShouldContain(Denied);

        listener.Pending().ShouldBeFalse();
    }

    [ProtectedFact]
    public async Task A_socket_is_listened_on_in_its_own_folder_only_and_none_is_called()
    {
        (await _held.Try("listen", _held.Socket)).ShouldBe(Probe.Done);
        (await _held.Try("listen", Path.Combine(_held.Packs, "probe.sock"))).ShouldContain(Denied);

        using var other = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        other.Bind(new UnixDomainSocketEndPoint(Path.Combine(_held.Packs, "other.sock")));
        other.Listen();
        (await _held.Try("call-socket", Path.Combine(_held.Packs, "other.sock"))).ShouldContain(Denied);
    }

    [ProtectedFact]
    public async Task No_other_program_is_started() => (await _held.Try("run", "/usr/bin/env")).ShouldContain("not permitted");

    [ProtectedFact]
    public async Task The_heap_has_an_end()
    {
        (await _held.Try("fill", "32")).ShouldBe(Probe.Done);
        (await _held.Try("fill", "1000")).ShouldContain("OutOfMemory", Case.Insensitive);
    }

    [ProtectedFact]
    public async Task Processors_are_those_that_it_was_given() => (await _held.Try("processors", processors: 0)).Trim().ShouldBe("0");

    [ProtectedFact]
    public async Task The_environment_holds_what_the_runtime_needs_and_nothing_of_the_server() =>
        (await _held.Try("environment")).Split('\n').ShouldBe(["DOTNET_EnableDiagnostics", "DOTNET_GCHeapHardLimit", "DOTNET_ROOT", "HOME", "LANG", "TMPDIR"]);

    [ProtectedFact]
    public async Task No_handle_is_inherited()
    {
        // Opened without the mark that .NET gives its own.
        var handle = Libc.Open(_held.Foreign, 0);
        try
        {
            (await _held.Try("handles", _held.Foreign)).ShouldBe("");
        }
        finally
        {
            _ = Libc.Close(handle);
        }
    }
}
