using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace GoalRules.Engine;

/// <summary>
/// Compiles rule scripts. All of them derive from one prototype compilation over one set of references, so that the symbols of the
/// references are bound once for the whole process; there are no resolvers, so a script cannot pull in files or assemblies.
/// </summary>
internal static class ScriptCompiler
{
    public const string ScriptClass = "RuleScript";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14, DocumentationMode.None, SourceCodeKind.Script);

    private static readonly SyntaxTree PrototypeTree = CSharpSyntaxTree.ParseText("", ParseOptions);

    private static readonly CSharpCompilation Prototype = CSharpCompilation.CreateScriptCompilation(
        "GoalRules.Script",
        PrototypeTree,
        [
            Net100.References.SystemRuntime,
            Net100.References.SystemCollections,
            Net100.References.SystemLinq,
            Net100.References.SystemTextRegularExpressions,
            Model(),
        ],
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            scriptClassName: ScriptClass,
            usings: ["System", "System.Collections.Generic", "System.Linq", "GoalRules"],
            optimizationLevel: OptimizationLevel.Release,
            deterministic: true,
            concurrentBuild: false,
            nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>What compiled images depend on besides their source: the compiler, the references, this engine's own code, what the guard permits and what the meter writes.</summary>
    public static string Toolchain { get; } = string.Join('|',
    [
        .. new[] { typeof(CSharpCompilation), typeof(Net100), typeof(Goal), typeof(ScriptCompiler) }.Select(type => type.Assembly.ManifestModule.ModuleVersionId.ToString()),
        $"{ScriptGuard.Version}",
        $"{ScriptMeter.Version}",
        AllowList.ForAuthors.Digest,
        AllowList.ForCompiler.Digest,
    ]);

    /// <summary>Bounds, parse, shape, guard, meter, emit, verify: each step sees only what the one before let through.</summary>
    /// <param name="deadline">Cancelled when it takes too long.</param>
    /// <returns>The compiled script, or what is wrong with it.</returns>
    public static (CompiledScript? Script, IReadOnlyList<PackError> Errors) Compile(string pack, string prefix, PackFile file, CancellationToken deadline)
    {
        var errors = ScriptBounds.Check(file);
        if (errors.Count > 0) return (null, errors);

        var tree = Parse(file, deadline);
        errors = CompilerErrors.Of(tree.GetDiagnostics(deadline), file);
        if (errors.Count == 0) errors = ScriptBounds.Check(tree, file);
        if (errors.Count == 0) errors = ScriptShape.Check(tree, file);
        if (errors.Count > 0) return (null, errors);

        var compilation = Bind(tree);
        var model = compilation.GetSemanticModel(tree);
        errors = ScriptGuard.Check(compilation, model, file, deadline);
        if (errors.Count == 0) errors = CompilerErrors.Of(compilation.GetDiagnostics(deadline), file);
        if (errors.Count == 0) errors = RuleDeclaration.Check(compilation, tree, prefix, file);
        if (errors.Count > 0) return (null, errors);

        // The author's own text has no errors left, so whatever the compiler minds now has to do with the meter.
        (var metered, errors) = ScriptMeter.Apply(model, file);
        if (errors.Count > 0) return (null, errors);
        var (script, diagnostics) = Emit(Bind(Parse(file with { Text = metered }, deadline)), $"{pack}.{file.Folder}.{file.Name}", deadline);
        if (CompilerErrors.Of(diagnostics, file) is [var error, ..])
            return (null, [error with { Column = 1, Problem = $"is not understood by the meter ({error.Problem}); write this line in a plainer way" }]);

        errors = [.. ImageVerifier.Check(script.Image).Select(problem => new PackError(file.Path, 1, 1, $"was compiled to an image that {problem}, which is not for rules; write it in a plainer way"))];
        return errors.Count > 0 ? (null, errors) : (script, []);
    }

    /// <summary>The answer where it took too long.</summary>
    public static (CompiledScript? Script, IReadOnlyList<PackError> Errors) Late(PackFile file) =>
        (null, [new PackError(file.Path, 1, 1, "takes the compiler too long; make several functions or rules of it")]);

    internal static SyntaxTree Parse(PackFile file, CancellationToken deadline = default) =>
        CSharpSyntaxTree.ParseText(SourceText.From(file.Text, Encoding.UTF8), ParseOptions, file.Path, deadline);

    internal static CSharpCompilation Bind(SyntaxTree tree) => Prototype.ReplaceSyntaxTree(PrototypeTree, tree);

    internal static (CompiledScript Script, IReadOnlyList<Diagnostic> Diagnostics) Emit(CSharpCompilation compilation, string name, CancellationToken deadline = default)
    {
        using var image = new MemoryStream();
        using var symbols = new MemoryStream();
        var options = new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb, outputNameOverride: $"{name}.dll");
        var result = compilation.Emit(image, symbols, options: options, cancellationToken: deadline);
        return (new CompiledScript(image.ToArray(), symbols.ToArray()), result.Diagnostics);
    }

    private static unsafe PortableExecutableReference Model()
    {
        // From memory rather than from a path, so that it works in a single-file program too.
        System.Reflection.Metadata.AssemblyExtensions.TryGetRawMetadata(typeof(Goal).Assembly, out var blob, out var length);
        return AssemblyMetadata.Create(ModuleMetadata.CreateFromMetadata((IntPtr)blob, length)).GetReference();
    }
}
