using Microsoft.CodeAnalysis;

namespace GoalRules.Engine.Tests;

/// <summary>The image is looked through as if the guard had missed everything.</summary>
public sealed class ImageVerifierTests
{
    /// <summary>What an image cannot show: the value of an argument, how a type was tested for, what was written in vain.</summary>
    private static readonly string[] OnlyInSource =
    [
        "Attempts/blind-spots/alias-of-a-generic.csx",
        "Attempts/blind-spots/dispose-in-a-block.csx",
        "Attempts/blind-spots/dispose-of-a-value.csx",
        "Attempts/blind-spots/name-of-a-type.csx",
        "Attempts/clocks-and-randomness/year-of-the-clock-by-format.csx",
        "Attempts/compiler/checksum-directive.csx",
        "Attempts/compiler/goto-case.csx",
        "Attempts/compiler/goto-loop.csx",
        "Attempts/compiler/growing-record.csx",
        "Attempts/compiler/growing-type-parameter.csx",
        "Attempts/compiler/hidden-code.csx",
        "Attempts/compiler/line-directive.csx",
        "Attempts/environment/time-zone-in-a-format.csx",
        "Attempts/files/default-of-a-writer.csx",
        "Attempts/native-code/native-integer.csx",
        "Attempts/processes/failed-assertion.csx",
        "Attempts/clocks-and-randomness/hash-code-as-a-function.csx",
        "Attempts/reflection/made-generic.csx",
        "Attempts/reflection/override-the-contract.csx",
        "Attempts/reflection/type-of-in-silence.csx",
        "Attempts/shared-state/list-by-an-is-test.csx",
        "Attempts/shared-state/list-by-cast.csx",
        "Attempts/shared-state/list-by-of-type.csx",
        "Attempts/reflection/dynamic-in-a-list.csx",
        "Attempts/shared-state/array-in-the-options.csx",
        "Attempts/shared-state/list-in-the-options.csx",
        "Attempts/shared-state/handler-of-ones-own.csx",
        "Attempts/shared-state/query-in-the-options.csx",
    ];

    private static readonly string[] FoldersOnlyInSource = ["Attempts/one-call/", "Attempts/stack-by-shape/"];

    /// <summary>Behind the table, whose size the instruction tells, the next one has to be found.</summary>
    [Fact]
    public void A_table_of_jumps_is_read_to_its_end()
    {
        var cases = string.Join(", ", Enumerable.Range(0, 40).Select(i => $"{i} => Other({i + 1})"));

        using var pack = TestPack.Of($"static Finding? Check(Goal goal) => goal.Id.Length switch {{ {cases}, _ => null }};\nstatic Finding? Other(int n) => null;");

        pack.Rules.ShouldHaveSingleItem();
    }

    public static TheoryData<string> Compiling => [.. ScriptFiles.In("Attempts").Where(script => !OnlyInSource.Contains(script) && !Array.Exists(FoldersOnlyInSource, folder => script.StartsWith(folder, StringComparison.Ordinal)) && Compile(script) is not null)];

    [Theory]
    [MemberData(nameof(Compiling))]
    public void The_image_of_an_attempt_that_the_guard_would_have_missed_is_refused(string script) => ImageVerifier.Check(Compile(script)!).ShouldNotBeEmpty();

    private static byte[]? Compile(string script)
    {
        var file = new PackFile("specificity/x.csx", ScriptFiles.Read(script));
        if (ScriptBounds.Check(file) is not []) return null;
        var tree = ScriptCompiler.Parse(file);
        if (ScriptBounds.Check(tree, file) is not []) return null;
        var compilation = ScriptCompiler.Bind(tree);
        var (compiled, diagnostics) = ScriptCompiler.Emit(compilation, "test.x");
        return diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ? null : compiled.Image;
    }
}
