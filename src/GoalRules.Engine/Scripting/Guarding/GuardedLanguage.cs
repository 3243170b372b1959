using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GoalRules.Engine;

/// <summary>The parts of the language that rules do without, whatever they are applied to.</summary>
internal static class GuardedLanguage
{
    private const string OneThread = "a rule runs on one thread, and the engine runs rules side by side; write a plain function";
    private const string RawMemory = "it reaches raw memory; use an array or a List";

    public static void Check(SyntaxNode node, Action<Microsoft.CodeAnalysis.Location, Refusal> refuse)
    {
        if (Why(node) is var (what, why)) refuse(node.GetLocation(), Refuse(what, why));
        foreach (var modifier in ModifiersOf(node))
        {
            if (WhyModifier(modifier) is var (word, reason)) refuse(modifier.GetLocation(), Refuse(word, reason));
        }
    }

    public static void Check(SyntaxTrivia trivia, Action<Microsoft.CodeAnalysis.Location, Refusal> refuse)
    {
        if (!trivia.IsDirective && !trivia.IsKind(SyntaxKind.DisabledTextTrivia) && !trivia.IsKind(SyntaxKind.SkippedTokensTrivia)) return;
        if (trivia.Kind() is SyntaxKind.NullableDirectiveTrivia or SyntaxKind.RegionDirectiveTrivia or SyntaxKind.EndRegionDirectiveTrivia or SyntaxKind.PragmaWarningDirectiveTrivia) return;
        refuse(trivia.GetLocation(), Refuse($"'{FirstLine(trivia)}'", "what is read has to be what is compiled, line by line; of the directives only #region, #nullable and #pragma warning may stand in a rule"));
    }

    private static (string What, string Why)? Why(SyntaxNode node) => node switch
    {
        AwaitExpressionSyntax or CommonForEachStatementSyntax { AwaitKeyword.RawKind: not 0 } or UsingStatementSyntax { AwaitKeyword.RawKind: not 0 } => ("'await'", OneThread),
        LockStatementSyntax => ("'lock'", "a rule runs on one thread and shares nothing; leave it out"),
        UsingStatementSyntax or LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 } => ("'using' of a value", "nothing that a rule may use has to be closed; leave it out"),
        TryStatementSyntax when node.Ancestors().TakeWhile(outer => outer is not (MemberDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax)).Any(outer => outer is TryStatementSyntax) =>
            ("'try' in a 'try'", "exceptions that are thrown anew at each level pile up on the stack; make a function of the inner one"),
        FinallyClauseSyntax => ("'finally'", "nothing that a rule may use has to be closed, and it would go on after a rule is stopped; leave it out"),
        UnsafeStatementSyntax or FixedStatementSyntax or PointerTypeSyntax or FunctionPointerTypeSyntax => ("unsafe code", RawMemory),
        StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax => ("'stackalloc'", "the stack is the host's; use an array or a List"),
        MakeRefExpressionSyntax or RefTypeExpressionSyntax or RefValueExpressionSyntax => ("a typed reference", RawMemory),
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.ArgListExpression } or ParameterSyntax { Identifier.RawKind: (int)SyntaxKind.ArgListKeyword } => ("'__arglist'", RawMemory),
        SizeOfExpressionSyntax => ("'sizeof'", RawMemory),
        TypeOfExpressionSyntax => ("'typeof'", "it opens reflection; test with a pattern such as `x is Team team`, or write nameof(…)"),
        GotoStatementSyntax or LabeledStatementSyntax => ("'goto'", "it makes loops that nobody sees; write a loop or a function"),
        ExternAliasDirectiveSyntax => ("an extern alias", "a rule sees the GoalRules model and the base libraries, nothing else; remove it"),
        DestructorDeclarationSyntax => ("a finaliser", "it runs when the rule is long over; leave it out"),
        ConstructorDeclarationSyntax constructor when constructor.Modifiers.Any(SyntaxKind.StaticKeyword) => ("a static constructor", "it runs outside every rule; use a constant or a static function"),
        _ => null,
    };

    private static (string What, string Why)? WhyModifier(SyntaxToken modifier) => modifier.Kind() switch
    {
        SyntaxKind.AsyncKeyword => ("'async'", OneThread),
        SyntaxKind.ExternKeyword => ("'extern'", "it calls native code; write the function in C#"),
        SyntaxKind.UnsafeKeyword or SyntaxKind.FixedKeyword => ("unsafe code", RawMemory),
        SyntaxKind.VolatileKeyword => ("'volatile'", OneThread),
        SyntaxKind.PartialKeyword => ("'partial'", "a rule is one file, and nothing generates the rest; write it whole"),
        _ => null,
    };

    private static SyntaxTokenList ModifiersOf(SyntaxNode node) => node switch
    {
        MemberDeclarationSyntax member => member.Modifiers,
        LocalFunctionStatementSyntax function => function.Modifiers,
        AnonymousFunctionExpressionSyntax lambda => lambda.Modifiers,
        AccessorDeclarationSyntax accessor => accessor.Modifiers,
        LocalDeclarationStatementSyntax local => local.Modifiers,
        _ => default,
    };

    private static Refusal Refuse(string what, string why) => new($"{what} is not for rules: {why}", Telling.Construct);

    private static string FirstLine(SyntaxTrivia trivia) => trivia.ToFullString().AsSpan().Trim().ToString().Split('\n')[0].Trim() is { Length: > 40 } line ? $"{line[..40]}…" : trivia.ToFullString().Trim().Split('\n')[0].Trim();
}
