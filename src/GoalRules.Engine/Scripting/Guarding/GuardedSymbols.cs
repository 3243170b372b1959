using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GoalRules.Engine;

/// <summary>Holds symbols and types, as they occur in a script, against the list of what authors may use.</summary>
internal sealed class GuardedSymbols(CSharpCompilation compilation, Action<Microsoft.CodeAnalysis.Location, Refusal> refuse)
{
    /// <summary>Types within a type, such as the elements of a tuple of tuples, which double at each step.</summary>
    private const int LargestType = 200;

    /// <summary>Words of a struct; one lies on the stack whole.</summary>
    private const int LargestStruct = 64;

    /// <summary>Values that a record may hold, with those of its parts.</summary>
    private const int MostParts = 200;

    private static readonly Refusal NoHashCodes = new($"'GetHashCode' is not for rules: {AllowList.ForAuthors.WhyNot("System.Object.GetHashCode")}", Telling.Construct);

    public void Check(ISymbol? symbol, SyntaxNode place, bool isWrite = false)
    {
        switch (symbol)
        {
            case ITypeSymbol type:
                CheckType(type, place);
                break;
            case IMethodSymbol method:
                CheckMember(method.ReducedFrom ?? method, place, isWrite);
                if (!method.IsDefinition) CheckTypeArguments(method.TypeArguments, method, place);
                break;
            case IFieldSymbol { ContainingType.IsTupleType: true }:
                break;
            case IPropertySymbol or IFieldSymbol:
                CheckMember(symbol, place, isWrite);
                break;
            case IEventSymbol:
                refuse(place.GetLocation(), new Refusal($"'{symbol.Name}' is an event, which a rule has no use for; call the function itself", Telling.Construct));
                break;
        }
    }

    public void CheckType(ITypeSymbol? type, SyntaxNode place)
    {
        var left = LargestType;
        Walk(type, place, ref left);
    }

    /// <summary>What a record derives from and implements.</summary>
    public void CheckDeclared(INamedTypeSymbol record, SyntaxNode place)
    {
        if (record.BaseType is { } parent && !IsOwn(parent) && parent.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType))
            refuse(place.GetLocation(), new Refusal($"'{record.Name}' derives from '{parent.Name}', which belongs to the engine; let it hold one instead", Telling.Construct));
        if (IsWalked(record) && TypeShape.MayHoldItself(record, IsOwn)) refuse(place.GetLocation(), HoldsItself(record.Name));
        if (!record.IsValueType && IsWalked(record) && TypeShape.Parts(record, MostParts, IsOwn) > MostParts)
            refuse(place.GetLocation(), new Refusal($"'{record.Name}' holds more than {MostParts} values with those of its parts, too many to be compared or printed at once; leave out what the rule does not need, or keep some in a List", Telling.Construct));
        foreach (var contract in record.AllInterfaces)
        {
            CheckType(contract, place);
            if (SymbolVerdicts.TypeOf(contract)?.IsImplemented == false)
                refuse(place.GetLocation(), new Refusal($"'{record.Name}' implements '{contract.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)}', which the libraries would believe; use a List, a Dictionary or an iterator", Telling.Construct));
        }
    }

    /// <summary>One object of the rule's options serves all evaluations, so nothing in it may change.</summary>
    public void CheckOptions(IMethodSymbol rule, SyntaxNode place)
    {
        if (rule.Parameters is not [_, { Type: INamedTypeSymbol options }] || !IsOwn(options)) return;
        for (var record = options; record is not null && IsOwn(record); record = record.BaseType)
        {
            foreach (var field in record.GetMembers().OfType<IFieldSymbol>().Where(field => !field.IsConst && !IsConstantValue(field.Type)))
            {
                var name = (field.AssociatedSymbol ?? field).Name;
                refuse((field.AssociatedSymbol ?? field).Locations[0], new Refusal(
                    $"option '{name}' is a '{field.Type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)}', which could keep state from one goal to the next; let options be texts, numbers, enums and IReadOnlyLists of these",
                    Telling.Construct));
            }
        }
    }

    /// <summary>Whether a value may be tested for a type, or cast down to it.</summary>
    public bool IsCast(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { IsAnonymousType: true } => true,
        INamedTypeSymbol { TypeKind: TypeKind.Delegate } => false,
        INamedTypeSymbol named => named.IsValueType || IsOwn(named) || named.TypeKind == TypeKind.Error || SymbolVerdicts.TypeOf(named) is not { IsCast: false },
        _ => false,
    };

    public bool IsOwn(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly);

    private static bool IsConstantValue(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T or SpecialType.System_Collections_Generic_IReadOnlyList_T, TypeArguments: [var inner] } => IsConstantValue(inner),
        _ => type.SpecialType == SpecialType.System_String || type is { IsUnmanagedType: true, IsReadOnly: true } or { IsUnmanagedType: true, SpecialType: not SpecialType.None } or { TypeKind: TypeKind.Enum },
    };

    private void CheckMember(ISymbol member, SyntaxNode place, bool isWrite)
    {
        if (member is IMethodSymbol { MethodKind: MethodKind.BuiltinOperator or MethodKind.AnonymousFunction or MethodKind.LocalFunction }) return;
        if (member is IMethodSymbol { Name: nameof(GetHashCode) }) refuse(place.GetLocation(), NoHashCodes);
        if (member.ContainingType is null || IsOwn(member)) return;
        if (SymbolVerdicts.Of(member, isWrite).Refusal is { } refusal) refuse(place.GetLocation(), refusal);
        CheckType(member.ContainingType, place);
    }

    private void Walk(ITypeSymbol? type, SyntaxNode place, ref int left)
    {
        if (left-- == 0)
        {
            refuse(place.GetLocation(), new Refusal("this type is made of too many others; give the parts a record of their own", Telling.Construct));
            return;
        }

        if (left < 0) return;
        switch (type)
        {
            case IArrayTypeSymbol array:
                if (array.Rank > 1) refuse(place.GetLocation(), new Refusal("an array of several dimensions is not for rules; use a List of Lists, or a Dictionary with a tuple as its key", Telling.Construct));
                Walk(array.ElementType, place, ref left);
                break;
            case IPointerTypeSymbol or IFunctionPointerTypeSymbol:
                refuse(place.GetLocation(), new Refusal("pointers are not for rules: they reach raw memory; use arrays, and lambdas of type Func", Telling.Construct));
                break;
            case IDynamicTypeSymbol:
                refuse(place.GetLocation(), new Refusal("'dynamic' is not for rules: nobody can tell beforehand what it would call; use var or the type's name", Telling.Construct));
                break;
            case INamedTypeSymbol named:
                if (!IsOwn(named) && named.TypeKind != TypeKind.Error && SymbolVerdicts.Of(named).Refusal is { } refusal) refuse(place.GetLocation(), refusal);
                if (named is { IsDefinition: false, TypeArguments: var arguments })
                {
                    CheckExpanding(arguments, named, place);
                    foreach (var argument in arguments) Walk(argument, place, ref left);
                }

                if ((named.IsTupleType || named.IsAnonymousType) && TypeShape.MayHoldItself(named, IsOwn)) refuse(place.GetLocation(), HoldsItself("what is put together here"));
                if (IsOwn(named) && !named.IsDefinition && IsWalked(named) && TypeShape.MayHoldItself(named, IsOwn)) refuse(place.GetLocation(), HoldsItself(named.Name));
                if (Pair(named) is { } pair && pair.TypeArguments.Any(TypeShape.IsOpen))
                    refuse(place.GetLocation(), new Refusal($"what '{named.Name}' holds could be anything, another of its kind included, and a long chain of them could not be compared or printed; give its keys and values a type that is known", Telling.Construct));
                if (named.IsValueType && TypeShape.Words(named, LargestStruct) > LargestStruct)
                    refuse(place.GetLocation(), new Refusal($"'{named.Name}' takes more than {LargestStruct} words on the stack; make it a record class", Telling.Construct));
                Walk(named.ContainingType is { IsDefinition: false } outer ? outer : null, place, ref left);
                break;
        }
    }

    /// <summary>A key with its value, by itself or as a dictionary yields them one by one.</summary>
    private static INamedTypeSymbol? Pair(INamedTypeSymbol type) =>
        TypeShape.IsPair(type) ? type : type.AllInterfaces.FirstOrDefault(contract => contract is { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T, TypeArguments: [INamedTypeSymbol inner] } && TypeShape.IsPair(inner))?.TypeArguments[0] as INamedTypeSymbol;

    /// <summary>Whether comparing and printing a record walks down its parts. Hash codes do as well; one of one's own need not call any.</summary>
    private static bool IsWalked(INamedTypeSymbol record) =>
        !Array.TrueForAll([nameof(Equals), nameof(GetHashCode), nameof(ToString)], name => record.GetMembers(name).OfType<IMethodSymbol>().Any(method => !method.IsImplicitlyDeclared));

    private static Refusal HoldsItself(string name) => new(
        $"{name} may hold another of its kind, and a long chain of them could not be compared or printed; keep such links in a Dictionary or a List, or give it an Equals, a GetHashCode and a ToString of its own",
        Telling.Construct);

    private void CheckTypeArguments(IEnumerable<ITypeSymbol> arguments, ISymbol generic, SyntaxNode place)
    {
        CheckExpanding(arguments, generic, place);
        foreach (var argument in arguments) CheckType(argument, place);
    }

    /// <summary>A generic of the script's own that is given what could be anything may make a chain of it, and one that calls itself with a larger type each time makes types without end.</summary>
    private void CheckExpanding(IEnumerable<ITypeSymbol> arguments, ISymbol generic, SyntaxNode place)
    {
        if (!IsOwn(generic)) return;
        if (arguments.FirstOrDefault(TypeShape.IsOpen) is { } open)
            refuse(place.GetLocation(), new Refusal($"'{generic.Name}' is given '{open.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)}', which could be anything, a chain of any length included; pass a type that is known", Telling.Construct));
        if (arguments.Any(argument => argument is not ITypeParameterSymbol && Mentions(argument, 6)))
            refuse(place.GetLocation(), new Refusal($"'{generic.Name}' is given a type made of a type parameter, which could grow without end; pass the type parameter itself, or a type that is known", Telling.Construct));
    }

    private static bool Mentions(ITypeSymbol type, int depth) => depth > 0 && type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => Mentions(array.ElementType, depth - 1),
        INamedTypeSymbol named => named.TypeArguments.Any(argument => Mentions(argument, depth - 1)),
        _ => false,
    };
}
