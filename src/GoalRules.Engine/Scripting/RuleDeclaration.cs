using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GoalRules.Engine;

/// <summary>Checks what a script says about its rule: the attribute, and the function that carries it.</summary>
internal static partial class RuleDeclaration
{
    private static readonly string[] SubjectTypes = [.. Enum.GetNames<SubjectType>(), nameof(Subject)];

    public static bool HasRuleAttribute(MethodDeclarationSyntax method) =>
        method.AttributeLists.SelectMany(list => list.Attributes).Any(IsRuleAttribute);

    /// <param name="prefix">What the rule's id has to begin with; empty where any pack's prefix will do.</param>
    /// <returns>Every mistake in it.</returns>
    public static IReadOnlyList<PackError> Check(CSharpCompilation compilation, SyntaxTree tree, string prefix, PackFile file)
    {
        var method = tree.GetCompilationUnitRoot().Members.OfType<MethodDeclarationSyntax>().Single(HasRuleAttribute);
        var symbol = (IMethodSymbol)compilation.GetSemanticModel(tree).GetDeclaredSymbol(method)!;
        var attribute = symbol.GetAttributes().Single(data => data.AttributeClass?.Name == nameof(RuleAttribute));
        var syntax = method.AttributeLists.SelectMany(list => list.Attributes).Single(IsRuleAttribute);
        var errors = new List<PackError>();

        var id = attribute.ConstructorArguments[0].Value as string ?? "";
        var name = attribute.ConstructorArguments[1].Value as string ?? "";
        var category = (Category)attribute.ConstructorArguments[2].Value!;
        var severity = (Severity)attribute.ConstructorArguments[3].Value!;
        var named = attribute.NamedArguments.ToDictionary(argument => argument.Key, argument => argument.Value, StringComparer.Ordinal);
        var message = named.TryGetValue(nameof(RuleAttribute.Message), out var text) ? text.Value as string ?? "" : "";
        var points = named.TryGetValue(nameof(RuleAttribute.Points), out var cost) && cost.Value is double number && !double.IsNaN(number) ? number : (double?)null;

        if (prefix.Length == 0 && !IdPattern().IsMatch(id)) Add(Argument(0), $"rule id '{id}' must be the pack's prefix, two to eight capital letters, and four digits, such as ACME1001");
        if (prefix.Length > 0 && (!IdPattern().IsMatch(id) || !id.StartsWith(prefix, StringComparison.Ordinal) || id.Length != prefix.Length + 4))
            Add(Argument(0), $"rule id '{id}' must be the pack's prefix and four digits, such as {prefix}1001");
        if (name != file.Name) Add(Argument(1), $"rule name '{name}' must be the file's name, '{file.Name}'");
        if (name.Length > RuleDraft.LongestName) Add(Argument(1), $"rule name '{name[..RuleDraft.LongestName]}…' has {name.Length} characters; write at most {RuleDraft.LongestName}");
        else if (!ManifestReader.NamePattern().IsMatch(name)) Add(Argument(1), $"rule name '{name}' must be lower-case letters, digits and hyphens, beginning with a letter");
        if (!Enum.IsDefined(category) || !string.Equals(category.ToString(), file.Folder, StringComparison.OrdinalIgnoreCase))
            Add(Argument(2), $"rule category {category} must be that of the file's folder, '{file.Folder}'");
        if (!Enum.IsDefined(severity)) Add(Argument(3), "the severity must be one of Severity's values");
        if (points is < 0 or > 100) Add(syntax, $"Points = {points} is outside 0 to 100");
        if (message.Length == 0) Add(syntax, "the rule has no Message; say what is wrong and what to do, for example Message = \"'{0}' is …; write …\"");
        try
        {
            _ = CompositeFormat.Parse(message);
        }
        catch (FormatException e)
        {
            Add(syntax, $"the Message is no format string ({e.Message}); write {{0}}, {{1}} for the arguments, and {{{{ }}}} for braces");
        }

        Signature(symbol, method, Add);
        return errors;

        SyntaxNode Argument(int position) => syntax.ArgumentList!.Arguments[position];

        void Add(SyntaxNode place, string problem)
        {
            var start = place.GetLocation().GetLineSpan().StartLinePosition;
            errors.Add(new PackError(file.Path, start.Line + 1, start.Character + 1, problem));
        }
    }

    [GeneratedRegex("^[A-Z]{2,8}[0-9]{4}$", RegexOptions.NonBacktracking)]
    private static partial Regex IdPattern();

    private static bool IsRuleAttribute(AttributeSyntax attribute) =>
        attribute.Name.ToString() is "Rule" or nameof(RuleAttribute) or $"{nameof(GoalRules)}.Rule" or $"{nameof(GoalRules)}.{nameof(RuleAttribute)}";

    private static void Signature(IMethodSymbol symbol, MethodDeclarationSyntax method, Action<SyntaxNode, string> add)
    {
        if (symbol.IsGenericMethod) add(method, "a rule's function must not be generic");
        if (symbol.Parameters.Length is 0 or > 2 || symbol.Parameters.Any(parameter => parameter.RefKind != RefKind.None))
            add(method.ParameterList, $"a rule's function takes what it looks at ({string.Join(", ", SubjectTypes)}) and, where it has options, a record Options");
        else if (symbol.Parameters[0].Type is not { ContainingNamespace.Name: nameof(GoalRules) } subject || !SubjectTypes.Contains(subject.Name))
            add(method.ParameterList.Parameters[0], $"a rule looks at one of {string.Join(", ", SubjectTypes)}, not at '{symbol.Parameters[0].Type.ToDisplayString()}'");
        else if (symbol.Parameters is [_, { Type: var options }] && options is not { IsRecord: true, ContainingType.Name: ScriptCompiler.ScriptClass })
            add(method.ParameterList.Parameters[1], $"the second parameter must be a record that this file declares, such as record Options(int Limit = 5), not '{options.ToDisplayString()}'");
        else if (symbol.Parameters is [_, { Type: INamedTypeSymbol record }] && record.InstanceConstructors.SelectMany(constructor => constructor.Parameters).FirstOrDefault(option => !IsOptionType(option.Type) && !SymbolEqualityComparer.Default.Equals(option.Type, record)) is { } odd)
            add(method.ParameterList.Parameters[1], $"option '{odd.Name}' is a '{odd.Type.ToDisplayString()}', which no manifest can give; use string, bool, int, double, an enum, or a list of these");
        if (!IsFinding(symbol.ReturnType) && !(symbol.ReturnType is INamedTypeSymbol { Name: "IEnumerable", TypeArguments: [var element] } && IsFinding(element)))
            add(method.ReturnType, $"a rule returns Finding? or IEnumerable<Finding>, not '{symbol.ReturnType.ToDisplayString()}'");
    }

    private static bool IsOptionType(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } => IsOptionType(inner),
        INamedTypeSymbol { Name: "IReadOnlyList" or "IEnumerable", TypeArguments: [var item] } => IsOptionType(item),
        IArrayTypeSymbol { ElementType: var item } => IsOptionType(item),
        { TypeKind: TypeKind.Enum } => true,
        _ => type.SpecialType is SpecialType.System_String or SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_Double,
    };

    private static bool IsFinding(ITypeSymbol type) => type is { Name: nameof(Finding), ContainingNamespace.Name: nameof(GoalRules) };
}
