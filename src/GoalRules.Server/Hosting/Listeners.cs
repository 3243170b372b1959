using System.Net;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace GoalRules.Server;

/// <summary>
/// Where the server listens: gRPC and JSON each have a port of their own, because without TLS a port speaks either HTTP/2 or
/// HTTP/1.1. <c>--urls "http://127.0.0.1:7080;http://127.0.0.1:7081"</c> names first the one, then the other.
/// </summary>
internal static class Listeners
{
    private const string Default = "http://127.0.0.1:7080;http://127.0.0.1:7081";

    /// <summary>The names by which a browser on this machine may call, so that a web site cannot reach the server under one of its own.</summary>
    private static readonly string[] LocalHosts = ["localhost", "127.0.0.1", "[::1]"];

    public static GoalRulesOptions AddListeners(this WebApplicationBuilder builder)
    {
        var urls = builder.Configuration[WebHostDefaults.ServerUrlsKey] is { Length: > 0 } given ? given : Default;
        var options = builder.AddLimits();
        // The listeners below take the place of Kestrel's own reading of the setting.
        builder.WebHost.UseSetting(WebHostDefaults.ServerUrlsKey, "");
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            var addresses = Parse(urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
            kestrel.SetLimits();
            kestrel.Listen(addresses[0], listen => listen.Protocols = HttpProtocols.Http2);
            if (addresses.Length > 1) kestrel.Listen(addresses[1], listen => listen.Protocols = HttpProtocols.Http1);
        });
        builder.Services.Configure<HostFilteringOptions>(filter =>
            filter.AllowedHosts = builder.Configuration["AllowedHosts"]?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [_, ..] given ? given : LocalHosts);
        return options;
    }

    private static IPEndPoint[] Parse(string[] urls) => urls.Length is 1 or 2
        ? [.. urls.Select(Parse)]
        : throw new InvalidConfigurationException($"--urls names {urls.Length} addresses; write the one for gRPC and, after a semicolon, the one for JSON, such as '{Default}'.");

    private static IPEndPoint Parse(string url)
    {
        var address = Address(url);
        if (address.Scheme != "http") throw new InvalidConfigurationException($"'{url}' cannot be served; only http:// addresses on this machine are supported.");
        var ip = address.Host == "localhost" ? IPAddress.Loopback : IPAddress.TryParse(address.Host.Trim('[', ']'), out var parsed) ? parsed : null;
        if (ip is null || !IPAddress.IsLoopback(ip))
            throw new InvalidConfigurationException($"'{url}' is reachable from other machines, and callers are not authenticated yet; listen on 127.0.0.1 or [::1].");
        return new IPEndPoint(ip, address.Port);
    }

    private static BindingAddress Address(string url)
    {
        try
        {
            return BindingAddress.Parse(url);
        }
        catch (FormatException)
        {
            throw new InvalidConfigurationException($"'{url}' is no address; write one such as 'http://127.0.0.1:7080'.");
        }
    }
}
