using Grpc.Core;
using Grpc.Reflection.V1Alpha;

namespace GoalRules.Server.Tests;

[Collection(UsesSharedServer.Name)]
public sealed class ReflectionTests(SharedServer shared)
{
    [Fact]
    public async Task The_services_can_be_listed()
    {
        using var call = new ServerReflection.ServerReflectionClient(shared.Process.Channel).ServerReflectionInfo();
        await call.RequestStream.WriteAsync(new ServerReflectionRequest { ListServices = "" });
        await call.RequestStream.CompleteAsync();
        (await call.ResponseStream.MoveNext()).ShouldBeTrue();

        var services = call.ResponseStream.Current.ListServicesResponse.Service.Select(service => service.Name);

        services.ShouldContain("goalrules.v1.EvaluationService");
        services.ShouldContain("goalrules.v1.RulePackService");
        services.ShouldContain("grpc.health.v1.Health");
    }

    [Fact]
    public async Task The_contract_can_be_read()
    {
        using var call = new ServerReflection.ServerReflectionClient(shared.Process.Channel).ServerReflectionInfo();
        await call.RequestStream.WriteAsync(new ServerReflectionRequest { FileContainingSymbol = "goalrules.v1.EvaluationService.Evaluate" });
        await call.RequestStream.CompleteAsync();
        (await call.ResponseStream.MoveNext()).ShouldBeTrue();

        call.ResponseStream.Current.FileDescriptorResponse.FileDescriptorProto.ShouldNotBeEmpty();
    }
}
