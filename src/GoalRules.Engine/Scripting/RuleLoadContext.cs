using System.Reflection;
using System.Runtime.Loader;

namespace GoalRules.Engine;

/// <summary>Holds the scripts of one version of a pack, so that they can be unloaded together.</summary>
internal sealed class RuleLoadContext(string name) : AssemblyLoadContext(name, isCollectible: true)
{
    /// <summary>Scripts share the engine's own copy of the model, wherever the host loaded it; all else comes from the default context.</summary>
    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name == typeof(Goal).Assembly.GetName().Name ? typeof(Goal).Assembly : null;

    public Type LoadScript(CompiledScript script)
    {
        using var image = new MemoryStream(script.Image);
        using var symbols = new MemoryStream(script.Symbols);
        return LoadFromStream(image, symbols).GetType(ScriptCompiler.ScriptClass, throwOnError: true)!;
    }
}
