using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GoalRules.Engine;

/// <summary>
/// Holds everything that a script binds to against the list of what authors may use, before anything is emitted: every name, and every
/// symbol that the compiler chooses without one (operators, conversions, enumerators, patterns, handlers of interpolated strings).
/// Protects from accidents and from reaching out; what a gap in it lets through is refused by <see cref="ImageVerifier"/>.
/// </summary>
internal sealed class ScriptGuard
{
    /// <summary>Counts up when the guard refuses more than before, so that nothing compiled under an older one is taken from a cache.</summary>
    public const int Version = 3;

    private readonly Dictionary<int, (int Column, Refusal Refusal)> _refusals = [];
    private readonly SemanticModel _model;

    private ScriptGuard(SemanticModel model) => _model = model;

    /// <returns>What a script may not do, at most one refusal a line, and with it the compiler's errors, since either may be the other's cause.</returns>
    public static IReadOnlyList<PackError> Check(CSharpCompilation compilation, SemanticModel model, PackFile file, CancellationToken deadline)
    {
        var guard = new ScriptGuard(model);
        var symbols = new GuardedSymbols(compilation, guard.Refuse);
        var operations = new GuardedOperations(guard._model, symbols, guard.Refuse);
        var root = model.SyntaxTree.GetRoot(deadline);
        foreach (var trivia in root.DescendantTrivia(descendIntoTrivia: false)) GuardedLanguage.Check(trivia, guard.Refuse);
        foreach (var node in root.DescendantNodes())
        {
            GuardedLanguage.Check(node, guard.Refuse);
            guard.Names(node, symbols);
            if (IsRoot(node) && guard._model.GetOperation(node, deadline) is { } body) operations.Check(body);
        }

        return guard._refusals.Count == 0 ? [] : guard.Errors(CompilerErrors.Of(compilation.GetDiagnostics(deadline), file), file);
    }

    private IReadOnlyList<PackError> Errors(IReadOnlyList<PackError> mistakes, PackFile file)
    {
        // What the compiler does not understand, the guard does not either.
        var refused = _refusals.Where(line => line.Value.Refusal.Telling > Telling.Nothing || mistakes.Count == 0).ToDictionary();
        return
        [
            .. mistakes.Where(mistake => !refused.ContainsKey(mistake.Line))
                .Concat(refused.Select(line => new PackError(file.Path, line.Key, line.Value.Column, line.Value.Refusal.Problem)))
                .OrderBy(error => error.Line).ThenBy(error => error.Column),
        ];
    }

    private void Names(SyntaxNode node, GuardedSymbols symbols)
    {
        switch (node)
        {
            case SimpleNameSyntax name:
                if (_model.GetAliasInfo(name) is { } alias) symbols.Check(alias.Target, name);
                symbols.Check(_model.GetSymbolInfo(name).Symbol, name);
                break;
            case ConstructorInitializerSyntax initializer:
                symbols.Check(_model.GetSymbolInfo(initializer).Symbol, initializer);
                break;
            case TypeSyntax type:
                symbols.CheckType(_model.GetTypeInfo(type).Type, type);
                break;
            case RecordDeclarationSyntax record:
                symbols.CheckDeclared((INamedTypeSymbol)_model.GetDeclaredSymbol(record)!, record);
                break;
            case MethodDeclarationSyntax method when RuleDeclaration.HasRuleAttribute(method):
                symbols.CheckOptions((IMethodSymbol)_model.GetDeclaredSymbol(method)!, method);
                break;
        }
    }

    /// <summary>Where the compiler hangs a tree of operations of its own.</summary>
    private static bool IsRoot(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or AttributeSyntax or PrimaryConstructorBaseTypeSyntax => true,
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax or IndexerDeclarationSyntax } => true,
        EqualsValueClauseSyntax { Parent: ParameterSyntax or PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } } => true,
        _ => false,
    };

    private void Refuse(Microsoft.CodeAnalysis.Location place, Refusal refusal)
    {
        var start = place.GetLineSpan().StartLinePosition;
        var (line, column) = (start.Line + 1, start.Character + 1);
        if (!_refusals.TryGetValue(line, out var told) || refusal.Telling > told.Refusal.Telling || (refusal.Telling == told.Refusal.Telling && column < told.Column))
            _refusals[line] = (column, refusal);
    }
}
