using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GoalRules.Engine;

/// <summary>
/// Bounds on a script that come before everything else, so that no script can hurt the compiler: it reads and binds by recursion, and
/// some constructs cost it twice as much with each level that they are nested.
/// </summary>
internal static class ScriptBounds
{
    private const int LongestScript = 64 * 1024;
    private const int DeepestBrackets = 60;
    private const int LongestDirective = 200;
    private const int DeepestSyntax = 250;
    private const int MostOverloads = 10;

    // The compiler binds a lambda once for each overload that might take it, and the lambdas in it each time again.
    private const int LambdaFactor = 16;
    private const int MostLambdas = 4_000;
    private const int MostClauses = 20;
    private const int LongestText = 8 * 1024;
    private const int LongestName = 200;
    private const int MostHoles = 60;
    private const int MostPatterns = 500;
    private const int MostTypeParameters = 16;
    private const int MostRecords = 200;

    // Tests of several things at once cost the compiler more with each thing that they test.
    private const int MostPatternWork = 1000;

    /// <summary>What is wrong with a script as text, before it is parsed.</summary>
    public static IReadOnlyList<PackError> Check(PackFile file)
    {
        var text = file.Text;
        if (text.Length > LongestScript) return [new PackError(file.Path, 1, 1, $"is {text.Length} characters long; at most {LongestScript} are read, so make several rules of it")];

        // Roughly, without telling code from comments and texts: no script that people read comes near.
        var (line, start, depth, angles) = (1, 0, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\n' or '\r' or '\u0085' or '\u2028' or '\u2029':
                    if (text[i] == '\n') line++;
                    start = i + 1;
                    break;
                case '(' or '[' or '{':
                    depth++;
                    if (text[i] == '{') angles = 0;
                    break;
                case ')' or ']' or '}':
                    depth = Math.Max(0, depth - 1);
                    if (text[i] == '}') angles = 0;
                    break;
                case '<':
                    angles++;
                    break;
                case '>':
                    angles = Math.Max(0, angles - 1);
                    break;
                case ';':
                    angles = 0;
                    break;
            }

            if (depth > DeepestBrackets || angles > DeepestBrackets)
                return [new PackError(file.Path, line, i - start + 1, $"brackets are nested more than {DeepestBrackets} deep here; move the inner parts into functions of their own")];
            if (i - start > LongestDirective && i - start < LongestDirective + 2 && IsDirective(text.AsSpan(start)))
                return [new PackError(file.Path, line, 1, $"a line that begins with # may have {LongestDirective} characters; shorten it")];
        }

        return [];
    }

    private static bool IsDirective(ReadOnlySpan<char> line)
    {
        foreach (var character in line)
        {
            if (character == '#') return true;
            if (!char.IsWhiteSpace(character) && char.GetUnicodeCategory(character) is not (UnicodeCategory.Format or UnicodeCategory.Control)) return false;
        }

        return false;
    }

    /// <summary>What is wrong with a script as syntax, before it is bound.</summary>
    public static IReadOnlyList<PackError> Check(SyntaxTree tree, PackFile file)
    {
        var errors = new List<PackError>();
        var pending = new Stack<(SyntaxNode Node, int Depth, int Cost)>();
        var lambdas = 0;
        pending.Push((tree.GetRoot(), 0, 1));
        while (pending.TryPop(out var at))
        {
            var (node, depth, cost) = at;
            if (node is AnonymousFunctionExpressionSyntax or QueryExpressionSyntax)
            {
                lambdas += cost;
                cost = Math.Min(cost * LambdaFactor, MostLambdas + 1);
            }

            var problem = depth > DeepestSyntax ? $"this is nested more than {DeepestSyntax} deep; make several statements or functions of it"
                : lambdas > MostLambdas ? "lambdas and queries are nested too deep, or too many of them are; move the inner ones into functions of their own"
                : Problem(node);
            if (problem is not null)
            {
                Add(node.GetLocation(), problem);
                if (lambdas > MostLambdas) break;
                continue;
            }

            foreach (var child in node.ChildNodesAndTokens())
            {
                if (child.AsNode() is { } inner) pending.Push((inner, depth + 1, cost));
                else if (Problem(child.AsToken()) is { } wrong) Add(child.GetLocation()!, wrong);
            }
        }

        if (errors.Count == 0 && TypeGrowth.Excess(tree.GetRoot()) is { } excess)
            Add(excess.GetLocation(), "the types that the compiler has to find here double too often; give the parts a record of their own");
        return [.. errors.OrderBy(error => error.Line).ThenBy(error => error.Column)];

        void Add(Microsoft.CodeAnalysis.Location place, string problem)
        {
            var start = place.GetLineSpan().StartLinePosition;
            errors.Add(new PackError(file.Path, start.Line + 1, start.Character + 1, problem));
        }
    }

    private static string? Problem(SyntaxNode node) => node switch
    {
        TypeParameterListSyntax { Parameters.Count: > MostTypeParameters } => $"this has more than {MostTypeParameters} type parameters; give the types that they stand for",
        CompilationUnitSyntax unit when unit.DescendantNodes().OfType<RecordDeclarationSyntax>().Count() > MostRecords => $"this declares more than {MostRecords} records; make several rules of it",
        CompilationUnitSyntax unit => OverloadProblem(unit.Members),
        RecordDeclarationSyntax record => OverloadProblem(record.Members),
        QueryBodySyntax { Clauses.Count: > MostClauses } => $"this query has more than {MostClauses} clauses; make several of it",
        InterpolatedStringExpressionSyntax { Contents.Count: > 2 * MostHoles } => $"this text has more than {MostHoles} holes; make several of it",
        SwitchExpressionSyntax or SwitchStatementSyntax or IsPatternExpressionSyntax when node.DescendantNodes().OfType<PatternSyntax>().Count() > MostPatterns => $"this holds more than {MostPatterns} patterns; make several functions of it",
        SwitchExpressionSyntax or SwitchStatementSyntax or IsPatternExpressionSyntax when PatternWork(node) > MostPatternWork => "these patterns test too many things at once; make several functions of them, each testing a few",
        LocalDeclarationStatementSyntax { IsConst: true, Declaration: var local } => ConstantProblem(local),
        FieldDeclarationSyntax { Declaration: var field } => ConstantProblem(field),
        _ => null,
    };

    private static string? Problem(SyntaxToken token) =>
        token.Span.Length > LongestText ? $"this is {token.Span.Length} characters long; write at most {LongestText} without a break"
        : token.IsKind(SyntaxKind.IdentifierToken) && token.Span.Length > LongestName ? $"this name is {token.Span.Length} characters long; at most {LongestName} will do"
        : null;

    private static int PatternWork(SyntaxNode node)
    {
        var parts = node.DescendantNodes().Where(part => part is SubpatternSyntax or PatternSyntax { Parent: ListPatternSyntax } || IsOneOfTypes(part)).ToArray();
        return parts.Length * parts.DistinctBy(Tested).Count();

        // Types that are asked for together need not exclude each other.
        static bool IsOneOfTypes(SyntaxNode part) =>
            part is TypePatternSyntax or DeclarationPatternSyntax or ConstantPatternSyntax { Expression: NameSyntax } && part.Parent is BinaryPatternSyntax { RawKind: (int)SyntaxKind.AndPattern };

        static string Tested(SyntaxNode part) => part is SubpatternSyntax { ExpressionColon.Expression: var named } ? named.ToString()
            : IsOneOfTypes(part) ? part.ToString()
            : $"{part.Parent!.ChildNodes().TakeWhile(other => other != part).Count()}";
    }

    private static string? OverloadProblem(SyntaxList<MemberDeclarationSyntax> members) =>
        members.GroupBy(member => member is MethodDeclarationSyntax method ? method.Identifier.ValueText : member.Kind().ToString(), StringComparer.Ordinal)
            .FirstOrDefault(same => same.Count() > MostOverloads && same.First() is BaseMethodDeclarationSyntax) is { } many
            ? $"'{many.Key}' has {many.Count()} overloads; {MostOverloads} is the most, so give the others names of their own"
            : null;

    /// <summary>Each constant that is a sum of the one before doubles it, and thirty of them fill the memory.</summary>
    private static string? ConstantProblem(VariableDeclarationSyntax constant)
    {
        if (constant.Type is PredefinedTypeSyntax { Keyword.RawKind: not (int)SyntaxKind.StringKeyword }) return null;
        var isSum = constant.Variables.Any(variable => variable.Initializer?.Value.DescendantNodesAndSelf().Any(part =>
            part is InterpolationSyntax or BinaryExpressionSyntax { Left: not (LiteralExpressionSyntax or BinaryExpressionSyntax) } or BinaryExpressionSyntax { Right: not LiteralExpressionSyntax }) == true);
        return isSum ? "a constant text is written as one literal or a sum of literals, since a sum of constants can have any size; write it out, or make it a static function" : null;
    }
}
