using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GoalRules.Engine;

/// <summary>
/// Checks that a rule file holds using directives, one rule, static helper functions, records and constants, and nothing else, so that
/// no state can leak from one evaluation to the next.
/// </summary>
internal static class ScriptShape
{
    private const string Allowed = "a rule file holds using directives, static functions, records and constants";

    public static IReadOnlyList<PackError> Check(SyntaxTree tree, PackFile file)
    {
        var root = tree.GetCompilationUnitRoot();
        var errors = new List<PackError>();
        foreach (var directive in root.GetReferenceDirectives().Concat<DirectiveTriviaSyntax>(root.GetLoadDirectives()))
            Add(directive.GetLocation(), "#r and #load are not available: a rule sees the GoalRules model and the base libraries, nothing else; remove the line");
        foreach (var attribute in root.AttributeLists) Add(attribute.GetLocation(), $"an assembly attribute has no place here; {Allowed}");
        foreach (var alias in root.Externs) Add(alias.GetLocation(), $"an extern alias has no place here; {Allowed}");
        foreach (var member in root.Members) Member(member, insideRecord: false);

        var rules = root.Members.OfType<MethodDeclarationSyntax>().Where(RuleDeclaration.HasRuleAttribute).ToArray();
        if (rules.Length == 0 && errors.Count == 0)
            errors.Add(new PackError(file.Path, 1, 1, "holds no rule; mark one static function with [Rule(\"…\", \"…\", Category.…, Severity.…)]"));
        foreach (var extra in rules.Skip(1)) Add(extra.Identifier.GetLocation(), "is a second rule; give each rule a file of its own");
        return errors;

        void Member(MemberDeclarationSyntax member, bool insideRecord)
        {
            switch (member)
            {
                case MethodDeclarationSyntax method when insideRecord || method.Modifiers.Any(SyntaxKind.StaticKeyword):
                case OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax when insideRecord:
                case FieldDeclarationSyntax field when field.Modifiers.Any(SyntaxKind.ConstKeyword):
                case PropertyDeclarationSyntax property when insideRecord && !property.Modifiers.Any(SyntaxKind.StaticKeyword) && !IsSettable(property):
                case ConstructorDeclarationSyntax constructor when insideRecord && !constructor.Modifiers.Any(SyntaxKind.StaticKeyword):
                    break;
                case RecordDeclarationSyntax record:
                    foreach (var inner in record.Members) Member(inner, insideRecord: true);
                    break;
                case MethodDeclarationSyntax method:
                    Add(method.Identifier.GetLocation(), $"function '{method.Identifier}' must be static, so that it keeps nothing from one goal to the next");
                    break;
                case PropertyDeclarationSyntax property when insideRecord && IsSettable(property):
                    Add(property.Identifier.GetLocation(), $"property '{property.Identifier}' could keep state from one goal to the next; let it have get and init only");
                    break;
                case FieldDeclarationSyntax field:
                    Add(field.GetLocation(), $"a variable would keep state from one goal to the next; make it a constant or move it into the function ({Allowed})");
                    break;
                case GlobalStatementSyntax statement:
                    Add(statement.GetLocation(), $"a statement outside a function is never run; move it into the rule's function ({Allowed})");
                    break;
                default:
                    Add(member.GetLocation(), $"this declaration has no place here; {Allowed}");
                    break;
            }
        }

        static bool IsSettable(PropertyDeclarationSyntax property) =>
            property.AccessorList?.Accessors.Any(accessor => accessor.IsKind(SyntaxKind.SetAccessorDeclaration)) == true
            || property.DescendantNodes().OfType<FieldExpressionSyntax>().Any();

        void Add(Microsoft.CodeAnalysis.Location location, string problem)
        {
            var start = location.GetLineSpan().StartLinePosition;
            errors.Add(new PackError(file.Path, start.Line + 1, start.Character + 1, problem));
        }
    }
}
