using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GoalRules.Engine;

/// <summary>
/// Writes the calls of the <see cref="Meter"/> into a script that the guard has let through: at the entry of everything that can be
/// called, at every turn of a loop, behind every yield, in every part of a query that the libraries call back, and around what is given
/// to calls of the libraries that go through collections and texts. Everything stays on its line.
/// </summary>
internal sealed class ScriptMeter : CSharpSyntaxWalker
{
    /// <summary>Counts up when the meter writes other calls than before, so that nothing metered by an older one is taken from a cache.</summary>
    public const int Version = 4;

    /// <summary>What the name of each of the meter's functions begins with in a script.</summary>
    public const string Meter = "global::GoalRules.Meter.";
    private const string Enter = $" {Meter}Enter();";
    private const string Try = $" {Meter}Try();";
    private const string Charge = $" {Meter}Charge();";

    private readonly Dictionary<SyntaxNode, List<(string Before, string After)>> _around = [];
    private readonly List<SyntaxNode> _uncounted = [];
    private readonly TextEdits _edits = new();
    private readonly SemanticModel _model;
    private readonly MeteredCalls _calls;

    private ScriptMeter(SemanticModel model)
    {
        _model = model;
        _calls = new MeteredCalls(model, Around, _edits.Replace, _uncounted.Add);
    }

    /// <returns>The script's text with the meter in it, and what it cannot count.</returns>
    public static (string Text, IReadOnlyList<PackError> Errors) Apply(SemanticModel model, PackFile file)
    {
        var meter = new ScriptMeter(model);
        meter.Visit(model.SyntaxTree.GetRoot());
        return (meter._edits.Apply(model.SyntaxTree.ToString()), [.. meter._uncounted.Select(Error)]);

        PackError Error(SyntaxNode node)
        {
            var start = node.GetLocation().GetLineSpan().StartLinePosition;
            return new PackError(file.Path, start.Line + 1, start.Character + 1, "what is reached by ?. cannot be counted as it is gone through; put it in a variable first, such as `var all = team?.Goals ?? [];`");
        }
    }

    public override void Visit(SyntaxNode? node)
    {
        if (node is null) return;
        if (node is ExpressionSyntax expression) _calls.Look(expression);
        Repeatable(node);
        if (!_around.Remove(node, out var around))
        {
            base.Visit(node);
            return;
        }

        foreach (var (before, _) in around) _edits.Insert(node.SpanStart, before);
        base.Visit(node);
        foreach (var (_, after) in Enumerable.Reverse(around)) _edits.Insert(node.Span.End, after);
    }

    /// <summary>Attributes hold constants only.</summary>
    public override void VisitAttributeList(AttributeListSyntax node)
    {
    }

    /// <summary>So do default values.</summary>
    public override void VisitParameter(ParameterSyntax node)
    {
    }

    public override void VisitFieldDeclaration(FieldDeclarationSyntax node)
    {
        if (!node.Modifiers.Any(SyntaxKind.ConstKeyword)) base.VisitFieldDeclaration(node);
    }

    public override void VisitLocalDeclarationStatement(LocalDeclarationStatementSyntax node)
    {
        if (!node.IsConst) base.VisitLocalDeclarationStatement(node);
    }

    public override void VisitMethodDeclaration(MethodDeclarationSyntax node)
    {
        Function(node.Body, node.ExpressionBody, node.SemicolonToken, IsVoid(node.ReturnType), () => base.VisitMethodDeclaration(node), node.Identifier.ValueText is "Compare" or "CompareTo");
    }

    public override void VisitLocalFunctionStatement(LocalFunctionStatementSyntax node)
    {
        Function(node.Body, node.ExpressionBody, node.SemicolonToken, IsVoid(node.ReturnType), () => base.VisitLocalFunctionStatement(node));
    }

    public override void VisitConstructorDeclaration(ConstructorDeclarationSyntax node)
    {
        Function(node.Body, node.ExpressionBody, node.SemicolonToken, isVoid: true, () => base.VisitConstructorDeclaration(node));
    }

    public override void VisitOperatorDeclaration(OperatorDeclarationSyntax node)
    {
        Function(node.Body, node.ExpressionBody, node.SemicolonToken, IsVoid(node.ReturnType), () => base.VisitOperatorDeclaration(node));
    }

    public override void VisitConversionOperatorDeclaration(ConversionOperatorDeclarationSyntax node)
    {
        Function(node.Body, node.ExpressionBody, node.SemicolonToken, isVoid: false, () => base.VisitConversionOperatorDeclaration(node));
    }

    public override void VisitAccessorDeclaration(AccessorDeclarationSyntax node)
    {
        Function(node.Body, node.ExpressionBody, node.SemicolonToken, isVoid: !node.IsKind(SyntaxKind.GetAccessorDeclaration), () => base.VisitAccessorDeclaration(node));
    }

    public override void VisitPropertyDeclaration(PropertyDeclarationSyntax node)
    {
        if (node.ExpressionBody is { } arrow)
        {
            Arrow(arrow, $"{{ get {{{Enter}", isVoid: false);
            base.VisitPropertyDeclaration(node);
            _edits.Replace(node.SemicolonToken, "; } }");
            return;
        }

        // A constructor runs it before any statement of its own.
        if (node.Initializer is { Value: var value } && !IsConstant(value)) Turn(value);
        base.VisitPropertyDeclaration(node);
    }

    /// <summary>Without brackets the first colon of what is written into a hole would begin its format.</summary>
    public override void VisitInterpolation(InterpolationSyntax node)
    {
        Around(node.Expression, "(", ")");
        base.VisitInterpolation(node);
    }

    public override void VisitConstructorInitializer(ConstructorInitializerSyntax node)
    {
        Construction(node.ArgumentList);
        base.VisitConstructorInitializer(node);
    }

    public override void VisitPrimaryConstructorBaseType(PrimaryConstructorBaseTypeSyntax node)
    {
        Construction(node.ArgumentList);
        base.VisitPrimaryConstructorBaseType(node);
    }

    public override void VisitYieldStatement(YieldStatementSyntax node)
    {
        var isReturn = node.IsKind(SyntaxKind.YieldReturnStatement);
        if (isReturn) _edits.Insert(node.SpanStart, "{ ");
        base.VisitYieldStatement(node);
        if (isReturn) _edits.Insert(node.Span.End, $"{Enter} }}");
    }

    public override void VisitTryStatement(TryStatementSyntax node)
    {
        _edits.Insert(node.Block.OpenBraceToken.Span.End, Try);
        base.VisitTryStatement(node);
    }

    public override void VisitCatchClause(CatchClauseSyntax node)
    {
        var name = node.Declaration?.Identifier is { RawKind: (int)SyntaxKind.IdentifierToken } own ? own.Text : $"metered{node.SpanStart}";
        var mayCatch = $"{Meter}MayCatch({name})";
        if (node.Declaration is null) _edits.Insert(node.CatchKeyword.Span.End, $" (global::System.Exception {name})");
        else if (!node.Declaration.Identifier.IsKind(SyntaxKind.IdentifierToken)) _edits.Insert(node.Declaration.Type.Span.End, $" {name}");
        if (node.Filter is { } filter) Around(filter.FilterExpression, $"{mayCatch} && (", ")");
        else _edits.Insert((node.Declaration?.Span ?? node.CatchKeyword.Span).End, $" when ({mayCatch})");
        base.VisitCatchClause(node);
    }

    public override void VisitWhereClause(WhereClauseSyntax node)
    {
        Around(node.Condition, $"{Meter}Turn() && (", ")");
        base.VisitWhereClause(node);
    }

    public override void VisitFromClause(FromClauseSyntax node)
    {
        if (node.Parent is QueryBodySyntax) Turn(node.Expression);
        base.VisitFromClause(node);
    }

    public override void VisitLetClause(LetClauseSyntax node)
    {
        Turn(node.Expression);
        base.VisitLetClause(node);
    }

    public override void VisitJoinClause(JoinClauseSyntax node)
    {
        Turn(node.LeftExpression);
        Turn(node.RightExpression);
        base.VisitJoinClause(node);
    }

    public override void VisitOrdering(OrderingSyntax node)
    {
        Turn(node.Expression);
        base.VisitOrdering(node);
    }

    public override void VisitGroupClause(GroupClauseSyntax node)
    {
        if (node.GroupExpression is not IdentifierNameSyntax) Turn(node.GroupExpression);
        Turn(node.ByExpression);
        base.VisitGroupClause(node);
    }

    public override void VisitSelectClause(SelectClauseSyntax node)
    {
        // What selects the variable as it is makes no call of its own behind these, and would be given one.
        var isFree = node is { Expression: IdentifierNameSyntax, Parent: QueryBodySyntax { Clauses: [.., WhereClauseSyntax or OrderByClauseSyntax] } };
        if (!isFree) Turn(node.Expression);
        base.VisitSelectClause(node);
    }

    private void Function(BlockSyntax? body, ArrowExpressionClauseSyntax? arrow, SyntaxToken semicolon, bool isVoid, Action visit, bool isComparison = false)
    {
        var enter = isComparison ? Enter + Try : Enter;
        if (body is not null) _edits.Insert(body.OpenBraceToken.Span.End, enter);
        if (arrow is not null) Arrow(arrow, $"{{{enter}", isVoid);
        visit();
        if (arrow is not null) _edits.Replace(semicolon, "; }");
    }

    /// <summary>The statement begins where the expression does, which is the line that is told of it.</summary>
    private void Arrow(ArrowExpressionClauseSyntax arrow, string opening, bool isVoid)
    {
        _edits.Replace(arrow.ArrowToken, opening);
        Around(arrow.Expression, Returning(arrow.Expression, isVoid), "");
    }

    private void Repeatable(SyntaxNode node)
    {
        switch (node)
        {
            case ForStatementSyntax { Statement: var body }:
                Loop(body);
                break;
            case CommonForEachStatementSyntax { Statement: var body }:
                Loop(body);
                break;
            case WhileStatementSyntax { Statement: var body }:
                Loop(body);
                break;
            case DoStatementSyntax { Statement: var body }:
                Loop(body);
                break;
            case AnonymousFunctionExpressionSyntax lambda:
                Lambda(lambda);
                break;
        }
    }

    private void Lambda(AnonymousFunctionExpressionSyntax lambda)
    {
        var function = _model.GetSymbolInfo(lambda).Symbol as IMethodSymbol;
        var enter = MeteredCalls.IsComparison(_model.GetTypeInfo(lambda).ConvertedType) ? Enter + Try : Enter;
        if (lambda.Block is { } block) _edits.Insert(block.OpenBraceToken.Span.End, enter);
        if (lambda.ExpressionBody is { } body) Around(body, $"{{{enter} {Returning(body, function?.ReturnsVoid == true)}", "; }");
    }

    private void Loop(StatementSyntax body)
    {
        if (body is BlockSyntax block) _edits.Insert(block.OpenBraceToken.Span.End, Charge);
        else Around(body, $"{{{Charge} ", " }");
    }

    /// <summary>The arguments are worked out before the body, and could make the next of its kind.</summary>
    private void Construction(ArgumentListSyntax arguments)
    {
        foreach (var argument in arguments.Arguments.Where(argument => argument.RefKindKeyword.IsKind(SyntaxKind.None)))
        {
            if (argument.Expression.DescendantNodesAndSelf().Any(part => part is BaseObjectCreationExpressionSyntax)) Turn(argument.Expression);
        }
    }

    /// <summary>What is worked out each time where no statement can stand, such as a part of a query, which becomes a lambda.</summary>
    private void Turn(ExpressionSyntax part) => Around(part, $"({Meter}Turn() ? (", ") : default!)");

    private void Around(SyntaxNode node, string before, string after)
    {
        if (!_around.TryGetValue(node, out var around)) _around[node] = around = [];
        around.Add((before, after));
    }

    private bool IsConstant(ExpressionSyntax value) => _model.GetConstantValue(value).HasValue;

    private static string Returning(ExpressionSyntax result, bool isVoid) => isVoid || result is ThrowExpressionSyntax ? "" : "return ";

    private static bool IsVoid(TypeSyntax type) => type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword };
}
