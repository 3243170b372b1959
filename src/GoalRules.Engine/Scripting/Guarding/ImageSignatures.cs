using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace GoalRules.Engine;

/// <summary>
/// Reads the types in an image's signatures as the lists write parameters: by their simple names, without type arguments. A type that no
/// script may have comes out with <see cref="Unsound"/> in its name.
/// </summary>
internal sealed class ImageSignatures(MetadataReader metadata) : ISignatureTypeProvider<string, object?>
{
    public const string Unsound = "!";

    public const string Address = nameof(PrimitiveTypeCode.IntPtr) + Unsound;

    private const byte GenericInstance = 0x15;

    /// <summary>The full name, as <see cref="AllowList.Find"/> takes it.</summary>
    public string NameOf(TypeReferenceHandle handle)
    {
        var name = "";
        for (var nesting = 0; nesting < 10; nesting++)
        {
            var type = metadata.GetTypeReference(handle);
            name = name.Length == 0 ? metadata.GetString(type.Name) : $"{metadata.GetString(type.Name)}.{name}";
            if (type.ResolutionScope.Kind != HandleKind.TypeReference)
                return type.Namespace.IsNil ? name : $"{metadata.GetString(type.Namespace)}.{name}";
            handle = (TypeReferenceHandle)type.ResolutionScope;
        }

        return Unsound;
    }

    /// <summary>The full name of a type of the libraries; empty for one of the script's own; with <see cref="Unsound"/> for an array or a type parameter.</summary>
    public string NameOf(EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeReference => NameOf((TypeReferenceHandle)handle),
        HandleKind.TypeSpecification => GenericOf((TypeSpecificationHandle)handle) is { IsNil: false } generic ? NameOf(generic) : Unsound,
        _ => "",
    };

    /// <returns>The generic type that a specification is an instance of; nil where it is anything else.</returns>
    public EntityHandle GenericOf(TypeSpecificationHandle handle)
    {
        var reader = metadata.GetBlobReader(metadata.GetTypeSpecification(handle).Signature);
        if (reader.ReadByte() != GenericInstance) return default;
        reader.ReadByte(); // class or value type
        return reader.ReadTypeHandle();
    }

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => Simple(reader.GetString(reader.GetTypeReference(handle).Name));

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => Simple(reader.GetString(reader.GetTypeDefinition(handle).Name));

    public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) => Unsound;

    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode is PrimitiveTypeCode.TypedReference or PrimitiveTypeCode.IntPtr or PrimitiveTypeCode.UIntPtr
        ? $"{typeCode}{Unsound}"
        : SymbolNames.Keyword(typeCode.ToString());

    public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments)
    {
        var isSound = typeArguments.All(argument => !argument.Contains(Unsound, StringComparison.Ordinal));
        if (!isSound) return $"{genericType}{Unsound}";
        return genericType == nameof(Nullable<int>) && typeArguments is [var inner] ? inner : genericType;
    }

    public string GetSZArrayType(string elementType) => $"{elementType}[]";

    public string GetArrayType(string elementType, ArrayShape shape) => $"{elementType}[,]{Unsound}";

    public string GetByReferenceType(string elementType) => elementType;

    public string GetPointerType(string elementType) => $"{elementType}*{Unsound}";

    public string GetFunctionPointerType(MethodSignature<string> signature) => $"delegate*{Unsound}";

    public string GetPinnedType(string elementType) => $"{elementType}{Unsound}";

    /// <summary>The modifiers are types that the image refers to, and held against the lists as such.</summary>
    public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;

    public string GetGenericMethodParameter(object? genericContext, int index) => "T";

    public string GetGenericTypeParameter(object? genericContext, int index) => "T";

    private static string Simple(string name) => SymbolNames.Keyword(name.IndexOf('`', StringComparison.Ordinal) is > 0 and var arity ? name[..arity] : name);
}
