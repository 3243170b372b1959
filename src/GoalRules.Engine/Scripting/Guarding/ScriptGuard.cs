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
    public const int Version = 1;

    private readonly Dictionary<int, (int Column, Refusal Refusal)> _refusals = [];
    private readonly SemanticModel _model;

    private ScriptGuard(SemanticModel model) => _model = model;

    /// <returns>What a script may not do, at most one refusal a line.</returns>
    public static IReadOnlyList<PackError> Check(CSharpCompilation compilation, SyntaxTree tree, PackFile file)
    {
        var guard = new ScriptGuard(compilation.GetSemanticModel(tree));
        var symbols = new GuardedSymbols(compilation, guard.Refuse);
        var operations = new GuardedOperations(guard._model, symbols, guard.Refuse);
        foreach (var trivia in tree.GetRoot().DescendantTrivia(descendIntoTrivia: false)) GuardedLanguage.Check(trivia, guard.Refuse);
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            GuardedLanguage.Check(node, guard.Refuse);
            guard.Names(node, symbols);
            if (IsRoot(node) && guard._model.GetOperation(node) is { } root) operations.Check(root);
        }

        return [.. guard._refusals.OrderBy(refusal => refusal.Key).Select(refusal => new PackError(file.Path, refusal.Key, refusal.Value.Column, refusal.Value.Refusal.Problem))];
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
        // One mistake is often seen in several ways: the type, the member, the value. The one that helps most is told.
        if (!_refusals.TryGetValue(line, out var told) || (refusal.IsExplained && !told.Refusal.IsExplained) || (refusal.IsExplained == told.Refusal.IsExplained && column < told.Column))
            _refusals[line] = (column, refusal);
    }
}
