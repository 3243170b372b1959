using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace GoalRules.Engine;

/// <summary>
/// Looks through a script's image, whoever made it, before it is loaded: all that it refers to has to be on one of the two lists, and it
/// may hold nothing that runs by itself, calls native code or reads raw memory. It knows nothing of constants, so what
/// <see cref="ScriptGuard"/> bounds by an argument is only held to its overload here.
/// </summary>
internal sealed class ImageVerifier
{
    private const int LongestSignature = 2048;
    private const MethodImplAttributes NativeCode =
        MethodImplAttributes.CodeTypeMask | MethodImplAttributes.ManagedMask | MethodImplAttributes.InternalCall | MethodImplAttributes.Synchronized;

    private static readonly string[] Libraries = ["System.Runtime", "System.Collections", "System.Linq", "System.Text.RegularExpressions", typeof(Goal).Assembly.GetName().Name!];

    private readonly MetadataReader _metadata;
    private readonly ImageSignatures _signatures;
    private readonly List<string> _problems = [];
    private readonly Dictionary<EntityHandle, IReadOnlyList<string>> _places = [];

    private ImageVerifier(MetadataReader metadata)
    {
        _metadata = metadata;
        _signatures = new ImageSignatures(metadata);
    }

    /// <returns>What the image holds that no script may hold; empty where it may be loaded.</returns>
    public static IReadOnlyList<string> Check(byte[] image)
    {
        try
        {
            using var file = new PEReader(new MemoryStream(image));
            if (!file.HasMetadata) return ["is no managed image"];
            var verifier = new ImageVerifier(file.GetMetadataReader());
            verifier.Container(file.PEHeaders);
            verifier.Tables();
            if (verifier._problems.Count > 0) return verifier._problems;
            verifier.References();
            verifier.Definitions(file);
            return verifier._problems;
        }
        catch (Exception e) when (e is BadImageFormatException or InvalidOperationException or ArgumentException or OverflowException or IOException or IndexOutOfRangeException)
        {
            return ["is damaged"];
        }
    }

    private void Container(PEHeaders headers)
    {
        var cor = headers.CorHeader!;
        if (cor.Flags != CorFlags.ILOnly) _problems.Add("holds more than intermediate language");
        if (cor.VtableFixupsDirectory.Size > 0 || cor.ExportAddressTableJumpsDirectory.Size > 0 || cor.ManagedNativeHeaderDirectory.Size > 0 || cor.ResourcesDirectory.Size > 0 || cor.EntryPointTokenOrRelativeVirtualAddress != 0)
            _problems.Add("holds native entry points or resources");
        if (headers.PEHeader!.ExportTableDirectory.Size > 0 || headers.PEHeader.ThreadLocalStorageTableDirectory.Size > 0) _problems.Add("exports native functions");
    }

    private void Tables()
    {
        foreach (var table in new[] { TableIndex.ModuleRef, TableIndex.ImplMap, TableIndex.File, TableIndex.ExportedType, TableIndex.ManifestResource, TableIndex.DeclSecurity, TableIndex.FieldMarshal, TableIndex.Event, TableIndex.EncLog, TableIndex.EncMap, TableIndex.FieldPtr, TableIndex.MethodPtr, TableIndex.ParamPtr, TableIndex.EventPtr, TableIndex.PropertyPtr })
        {
            if (_metadata.GetTableRowCount(table) > 0) _problems.Add($"has a table {table}");
        }

        for (var i = 1; i <= _metadata.GetTableRowCount(TableIndex.StandAloneSig); i++) Bounded(_metadata.GetStandaloneSignature(MetadataTokens.StandaloneSignatureHandle(i)).Signature);
        for (var i = 1; i <= _metadata.GetTableRowCount(TableIndex.TypeSpec); i++) Bounded(_metadata.GetTypeSpecification(MetadataTokens.TypeSpecificationHandle(i)).Signature);
        for (var i = 1; i <= _metadata.GetTableRowCount(TableIndex.MethodSpec); i++) Bounded(_metadata.GetMethodSpecification(MetadataTokens.MethodSpecificationHandle(i)).Signature);
        foreach (var handle in _metadata.MemberReferences) Bounded(_metadata.GetMemberReference(handle).Signature);
        foreach (var handle in _metadata.MethodDefinitions) Bounded(_metadata.GetMethodDefinition(handle).Signature);
        foreach (var handle in _metadata.FieldDefinitions) Bounded(_metadata.GetFieldDefinition(handle).Signature);

        // Reading a signature takes the stack as deep as its types are nested.
        void Bounded(BlobHandle signature)
        {
            if (_metadata.GetBlobReader(signature).Length > LongestSignature) _problems.Add("has a type that is made of too many others");
        }
    }

    private void References()
    {
        foreach (var handle in _metadata.AssemblyReferences)
        {
            var name = _metadata.GetString(_metadata.GetAssemblyReference(handle).Name);
            if (!Libraries.Contains(name, StringComparer.Ordinal)) _problems.Add($"refers to the assembly {name}");
        }

        foreach (var handle in _metadata.TypeReferences)
        {
            var scope = _metadata.GetTypeReference(handle).ResolutionScope;
            var name = _signatures.NameOf(handle);
            if (scope.Kind is not (HandleKind.AssemblyReference or HandleKind.TypeReference) || (AllowList.ForAuthors.Find(name) is null && AllowList.ForCompiler.Find(name) is null)) _problems.Add($"refers to {name}");
        }

        for (var i = 1; i <= _metadata.GetTableRowCount(TableIndex.TypeSpec); i++)
            Sound(_metadata.GetTypeSpecification(MetadataTokens.TypeSpecificationHandle(i)).DecodeSignature(_signatures, null));
        for (var i = 1; i <= _metadata.GetTableRowCount(TableIndex.MethodSpec); i++)
            Sound(_metadata.GetMethodSpecification(MetadataTokens.MethodSpecificationHandle(i)).DecodeSignature(_signatures, null));
        for (var i = 1; i <= _metadata.GetTableRowCount(TableIndex.StandAloneSig); i++)
        {
            var signature = _metadata.GetStandaloneSignature(MetadataTokens.StandaloneSignatureHandle(i));
            if (signature.GetKind() == StandaloneSignatureKind.LocalVariables) Sound(signature.DecodeLocalSignature(_signatures, null));
            else _problems.Add("calls through a pointer");
        }

        foreach (var handle in _metadata.MemberReferences) Member(handle);
    }

    private void Member(MemberReferenceHandle handle)
    {
        var member = _metadata.GetMemberReference(handle);
        var name = _metadata.GetString(member.Name);
        string parameters;
        var isFunction = false;
        if (member.GetKind() == MemberReferenceKind.Field)
        {
            Sound(member.DecodeFieldSignature(_signatures, null));
            parameters = "";
        }
        else
        {
            var signature = member.DecodeMethodSignature(_signatures, null);
            parameters = string.Join(',', signature.ParameterTypes);
            // Only a delegate is made of an object and the address of a function.
            isFunction = name == ".ctor" && parameters == $"object,{ImageSignatures.Address}";
            if (!isFunction) Sound([signature.ReturnType, .. signature.ParameterTypes]);
            if (signature.Header.CallingConvention != SignatureCallingConvention.Default) _problems.Add($"calls {name} with another calling convention");
        }

        switch (member.Parent.Kind)
        {
            case HandleKind.TypeReference:
                Listed(handle, _signatures.NameOf((TypeReferenceHandle)member.Parent), name, parameters, isFunction);
                break;
            case HandleKind.TypeSpecification when _signatures.GenericOf((TypeSpecificationHandle)member.Parent) is var generic:
                if (generic.IsNil) _problems.Add($"calls {name} of a type that is none of the libraries'");
                else if (generic.Kind == HandleKind.TypeReference) Listed(handle, _signatures.NameOf((TypeReferenceHandle)generic), name, parameters, isFunction);
                break;
            case HandleKind.TypeDefinition or HandleKind.MethodDefinition:
                break;
            default:
                _problems.Add($"calls {name} of another module");
                break;
        }
    }

    private void Listed(MemberReferenceHandle handle, string type, string metadataName, string parameters, bool isFunction)
    {
        if (isFunction && AllowList.ForAuthors.Find(type)?.Has("Invoke", isWrite: false) == true) return;
        var (name, isWrite) = metadataName switch
        {
            ".ctor" => ("new", false),
            "<Clone>$" => ("with", false),
            "get_Item" or "get_Chars" => ("this[]", false),
            "set_Item" => ("this[]", true),
            _ when metadataName.StartsWith("get_", StringComparison.Ordinal) => (metadataName[4..], false),
            _ when metadataName.StartsWith("set_", StringComparison.Ordinal) => (metadataName[4..], true),
            _ => (metadataName, false),
        };
        if (AllowList.ForAuthors.Find(type)?.Find(name, isWrite, () => parameters) is not null) return;
        if (AllowList.ForCompiler.Find(type)?.Find(metadataName == ".ctor" ? "new" : metadataName, isWrite: false, () => parameters) is { } added) _places[handle] = added.Places;
        else _problems.Add($"uses {type}.{metadataName}({parameters})");
    }

    private void Definitions(PEReader file)
    {
        var global = _metadata.GetTypeDefinition(MetadataTokens.TypeDefinitionHandle(1));
        if (global.GetMethods().Count > 0 || global.GetFields().Count > 0 || _metadata.GetModuleDefinition().Generation != 0)
            _problems.Add("runs code of its own when it is loaded");
        if (_metadata.GetString(_metadata.GetAssemblyDefinition().Name).StartsWith(nameof(GoalRules), StringComparison.OrdinalIgnoreCase))
            _problems.Add("calls itself a part of GoalRules");
        foreach (var handle in _metadata.TypeDefinitions) Type(handle, file);
        _problems.AddRange(new ImageCode(_metadata, _signatures, file, _places).Problems());
    }

    private void Type(TypeDefinitionHandle handle, PEReader file)
    {
        var type = _metadata.GetTypeDefinition(handle);
        var name = _metadata.GetString(type.Name);
        var isCompilers = IsCompilers(handle);
        if ((type.Attributes & TypeAttributes.LayoutMask) == TypeAttributes.ExplicitLayout && !isCompilers) _problems.Add($"lays out the memory of {name}");
        if (!type.Namespace.IsNil) _problems.Add($"declares {name} in a namespace, where the runtime could take it for one of its own");
        if (type.Attributes.HasFlag(TypeAttributes.Import)) _problems.Add($"takes {name} from native code");
        foreach (var contract in type.GetInterfaceImplementations().Select(each => _signatures.NameOf(_metadata.GetInterfaceImplementation(each).Interface)))
        {
            if (!isCompilers && AllowList.ForAuthors.Find(contract)?.IsImplemented != true) _problems.Add($"implements {contract} in {name}");
        }

        foreach (var fieldHandle in type.GetFields())
        {
            var field = _metadata.GetFieldDefinition(fieldHandle);
            Sound(field.DecodeSignature(_signatures, null));
            var (isStatic, isConstant) = (field.Attributes.HasFlag(FieldAttributes.Static), field.Attributes.HasFlag(FieldAttributes.Literal));
            if (isStatic && !isConstant && !isCompilers) _problems.Add($"keeps state in the field {name}.{_metadata.GetString(field.Name)}");
            if (field.Attributes.HasFlag(FieldAttributes.HasFieldRVA) && !IsPrivateData(name, field)) _problems.Add($"reads raw data in {name}");
        }

        foreach (var methodHandle in type.GetMethods())
        {
            var method = _metadata.GetMethodDefinition(methodHandle);
            var signature = method.DecodeSignature(_signatures, null);
            Sound([signature.ReturnType, .. signature.ParameterTypes]);
            var methodName = _metadata.GetString(method.Name);
            if (method.Attributes.HasFlag(MethodAttributes.PinvokeImpl) || (method.ImplAttributes & NativeCode) is not (MethodImplAttributes.IL or MethodImplAttributes.Runtime))
                _problems.Add($"calls native code in {methodName}");
            if ((method.ImplAttributes & MethodImplAttributes.CodeTypeMask) == MethodImplAttributes.Runtime && !isCompilers) _problems.Add($"leaves {methodName} to the runtime");
            if (method.RelativeVirtualAddress == 0 && !method.Attributes.HasFlag(MethodAttributes.Abstract) && (method.ImplAttributes & MethodImplAttributes.CodeTypeMask) == MethodImplAttributes.IL)
                _problems.Add($"has no code for {methodName}");
            if (methodName == ".cctor" && !isCompilers) _problems.Add($"runs code of its own before {name} is used");
            if (methodName == "Finalize") _problems.Add($"runs code of its own after {name} was used");
            if (signature.Header.CallingConvention != SignatureCallingConvention.Default) _problems.Add($"has {methodName} called with another calling convention");
        }
    }

    /// <summary>No name that an author can write has angle brackets.</summary>
    private bool IsCompilers(TypeDefinitionHandle handle)
    {
        for (var nesting = 0; nesting < 10 && !handle.IsNil; nesting++)
        {
            var type = _metadata.GetTypeDefinition(handle);
            if (_metadata.GetString(type.Name).Contains('<', StringComparison.Ordinal)) return true;
            handle = type.GetDeclaringType();
        }

        return false;
    }

    private static bool IsPrivateData(string type, FieldDefinition field) =>
        type.StartsWith("<PrivateImplementationDetails>", StringComparison.Ordinal) && (field.Attributes & (FieldAttributes.InitOnly | FieldAttributes.Static)) == (FieldAttributes.InitOnly | FieldAttributes.Static);

    private void Sound(string type)
    {
        if (type.Contains(ImageSignatures.Unsound, StringComparison.Ordinal)) _problems.Add("has a type that is a pointer, a function pointer or the like");
    }

    private void Sound(ImmutableArray<string> types)
    {
        foreach (var type in types) Sound(type);
    }
}
