using System.Numerics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GoalRules.Engine;

/// <summary>
/// How large the types can become that the compiler infers, told from the syntax alone: <c>var b = (a, a); var c = (b, b);</c> doubles
/// the type with each line, and thirty lines keep the compiler busy for ever. Counted in bits, that is, in doublings.
/// </summary>
internal sealed class TypeGrowth
{
    private const int MostBits = 14;

    /// <summary>Calls of the libraries whose result's type mentions that of what they are called on more than once.</summary>
    private static readonly string[] Doubling = ["AggregateBy", "GroupBy", "GroupJoin", "Join", "LeftJoin", "RightJoin", "ToDictionary", "ToLookup", "Zip"];

    /// <summary>Those whose result's type mentions each of their arguments, up to eight; in bits.</summary>
    private const string Creating = "Create";
    private const int CreatingBits = 3;

    private readonly Dictionary<string, int> _variables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _functions = new(StringComparer.Ordinal);

    private TypeGrowth(SyntaxNode root)
    {
        foreach (var name in Doubling) _functions[name] = 1;
        _functions[Creating] = CreatingBits;
        foreach (var node in root.DescendantNodes())
        {
            if (node is MethodDeclarationSyntax { TypeParameterList: { } own } method) Function(method.Identifier.ValueText, own, [method.ReturnType, .. TypesOf(method.ParameterList)]);
            if (node is LocalFunctionStatementSyntax { TypeParameterList: { } inner } local) Function(local.Identifier.ValueText, inner, [local.ReturnType, .. TypesOf(local.ParameterList)]);
        }
    }

    /// <returns>Where a type becomes too large; null where none does.</returns>
    public static SyntaxNode? Excess(SyntaxNode root)
    {
        var growth = new TypeGrowth(root);
        return root.DescendantNodes().OrderBy(KnownAt).ThenByDescending(node => node.SpanStart).FirstOrDefault(growth.IsExcess);
    }

    /// <summary>Where the types of what a node declares are known: behind all that is within it, but before what it is declared for.</summary>
    private static int KnownAt(SyntaxNode node) => node switch
    {
        CommonForEachStatementSyntax loop => loop.Expression.Span.End,
        SwitchExpressionSyntax choice => choice.GoverningExpression.Span.End,
        SwitchStatementSyntax choice => choice.Expression.Span.End,
        _ => node.Span.End,
    };

    private bool IsExcess(SyntaxNode node) => node switch
    {
        VariableDeclaratorSyntax { Initializer.Value: var value } variable => Grow([variable.Identifier], value),
        ForEachStatementSyntax loop => Grow([loop.Identifier], loop.Expression),
        ForEachVariableStatementSyntax loop => Grow(Designated(loop.Variable), loop.Expression),
        AssignmentExpressionSyntax { Left: DeclarationExpressionSyntax or TupleExpressionSyntax } assignment => Grow(Designated(assignment.Left), assignment.Right),
        IsPatternExpressionSyntax test => Grow(Designated(test.Pattern), test.Expression),
        SwitchExpressionSyntax choice => Grow(choice.Arms.SelectMany(arm => Designated(arm.Pattern)), choice.GoverningExpression),
        SwitchStatementSyntax choice => Grow(choice.Sections.SelectMany(section => section.Labels).SelectMany(Designated), choice.Expression),
        ArgumentSyntax { Expression: DeclarationExpressionSyntax variable, Parent: ArgumentListSyntax { Parent: ExpressionSyntax call } } => Grow(Designated(variable), call),
        FromClauseSyntax from => Grow([from.Identifier], from.Expression),
        LetClauseSyntax let => Grow([let.Identifier], let.Expression),
        QueryContinuationSyntax { Parent: QueryBodySyntax body } continuation => Grow([continuation.Identifier], body.SelectOrGroup),
        ExpressionStatementSyntax or ReturnStatementSyntax or YieldStatementSyntax or ArrowExpressionClauseSyntax => BitsOf(node) > MostBits,
        _ => false,
    };

    private bool Grow(IEnumerable<SyntaxToken> variables, SyntaxNode value)
    {
        var bits = BitsOf(value);
        foreach (var name in variables.Select(variable => variable.ValueText)) _variables[name] = Math.Max(bits, _variables.GetValueOrDefault(name));
        return bits > MostBits;
    }

    private int BitsOf(SyntaxNode node) => node switch
    {
        IdentifierNameSyntax name => _variables.GetValueOrDefault(name.Identifier.ValueText),
        TupleExpressionSyntax tuple => BitOperations.Log2((uint)tuple.Arguments.Count) + 1 + Largest(tuple),
        AnonymousObjectCreationExpressionSyntax made => BitOperations.Log2((uint)made.Initializers.Count + 1) + 1 + Largest(made),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call => BitsOf(access.Expression) + Largest(call.ArgumentList) + Doublings(access.Name),
        InvocationExpressionSyntax { Expression: SimpleNameSyntax name } call => Largest(call.ArgumentList) + Doublings(name),
        QueryBodySyntax body => body.Clauses.Sum(BitsOf) + BitsOf(body.SelectOrGroup) + (body.Continuation is { } more ? BitsOf(more.Body) : 0),
        BinaryExpressionSyntax binary when !binary.IsKind(SyntaxKind.CoalesceExpression) => 0,
        LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or IsPatternExpressionSyntax or PrefixUnaryExpressionSyntax { Operand: not PostfixUnaryExpressionSyntax } => 0,
        _ => Largest(node),
    };

    private int Largest(SyntaxNode node) => node.ChildNodes().Select(BitsOf).DefaultIfEmpty().Max();

    private int Doublings(SimpleNameSyntax called) => _functions.GetValueOrDefault(called.Identifier.ValueText);

    private void Function(string name, TypeParameterListSyntax parameters, IEnumerable<TypeSyntax> results)
    {
        var mentions = results.Max(result => result.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Count(type => parameters.Parameters.Any(parameter => parameter.Identifier.ValueText == type.Identifier.ValueText)));
        _functions[name] = Math.Max(_functions.GetValueOrDefault(name), mentions > 1 ? BitOperations.Log2((uint)mentions) + 1 : 0);
    }

    private static IEnumerable<TypeSyntax> TypesOf(ParameterListSyntax parameters) => parameters.Parameters.Select(parameter => parameter.Type).OfType<TypeSyntax>();

    private static IEnumerable<SyntaxToken> Designated(SyntaxNode place) =>
        from designation in place.DescendantNodesAndSelf().OfType<SingleVariableDesignationSyntax>() select designation.Identifier;
}
