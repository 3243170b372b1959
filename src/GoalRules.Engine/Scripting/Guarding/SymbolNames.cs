using System.Text;
using Microsoft.CodeAnalysis;

namespace GoalRules.Engine;

/// <summary>Symbols by the names that the lists have for them.</summary>
internal static class SymbolNames
{
    public static string OfType(INamedTypeSymbol type)
    {
        var name = new StringBuilder(type.MetadataName);
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType) name.Insert(0, '.').Insert(0, outer.MetadataName);
        for (var space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace) name.Insert(0, '.').Insert(0, space.Name);
        return name.ToString();
    }

    public static string OfMember(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } => "new",
        IMethodSymbol { Name: "<Clone>$" } => "with",
        IMethodSymbol { AssociatedSymbol: IPropertySymbol property } => OfMember(property),
        IPropertySymbol { IsIndexer: true } => "this[]",
        _ => member.Name,
    };

    public static string OfParameters(ISymbol member) => string.Join(',', member switch
    {
        IMethodSymbol method => method.Parameters.Select(parameter => Simple(parameter.Type)),
        IPropertySymbol property => property.Parameters.Select(parameter => Simple(parameter.Type)),
        _ => [],
    });

    private static string Simple(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => $"{Simple(array.ElementType)}[]",
        ITypeParameterSymbol => "T",
        IPointerTypeSymbol pointer => $"{Simple(pointer.PointedAtType)}*",
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } => Simple(inner),
        _ => Keyword(type.Name),
    };

    /// <summary>A type's simple name, or C#'s own word for it.</summary>
    public static string Keyword(string name) => name switch
    {
        nameof(Boolean) => "bool",
        nameof(Byte) => "byte",
        nameof(Char) => "char",
        nameof(Decimal) => "decimal",
        nameof(Double) => "double",
        nameof(Int32) => "int",
        nameof(Int64) => "long",
        nameof(Object) => "object",
        nameof(Single) => "float",
        nameof(String) => "string",
        _ => name,
    };
}
