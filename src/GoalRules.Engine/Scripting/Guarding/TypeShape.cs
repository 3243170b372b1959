using Microsoft.CodeAnalysis;

namespace GoalRules.Engine;

/// <summary>
/// What the shape of a type does to the stack, which nothing but the end of the process stops once it overflows: a struct lies on it
/// whole, and what is compared and printed by its parts (records, tuples, anonymous types) walks down them by recursion.
/// </summary>
internal static class TypeShape
{
    /// <summary>Types that could be anything, the holder's own included.</summary>
    private static readonly string[] Anything = ["System.Object", "System.ValueType", "System.IComparable", "System.IComparable`1", "System.IEquatable`1", "System.IFormattable", "System.FormattableString"];

    /// <summary>Whether a value of a type could be anything, a chain of things included.</summary>
    public static bool IsOpen(ITypeSymbol? type) => type is INamedTypeSymbol named && Anything.Contains(SymbolNames.OfType(named), StringComparer.Ordinal);

    /// <returns>How many values a type holds that are compared and printed with it; more than <paramref name="most"/> where there are more.</returns>
    public static int Parts(INamedTypeSymbol type, int most, Func<INamedTypeSymbol, bool> isOwn)
    {
        var left = most;
        Count(type);
        return most - left;

        void Count(INamedTypeSymbol holder)
        {
            foreach (var part in PartsOf(holder))
            {
                if (left-- < 0) return;
                if (IsWalked(part, isOwn)) Count(part);
            }
        }
    }

    /// <returns>How many words a value takes on the stack; more than <paramref name="most"/> where it is larger.</returns>
    public static int Words(ITypeSymbol? type, int most)
    {
        var left = most;
        Count(type);
        return most - left;

        void Count(ITypeSymbol? part)
        {
            if (left < 0) return;
            IEnumerable<ITypeSymbol> parts = part switch
            {
                INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.Select(element => element.Type),
                INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } maybe => maybe.TypeArguments,
                INamedTypeSymbol { IsValueType: true, SpecialType: SpecialType.None, TypeKind: TypeKind.Struct } value => value.GetMembers().OfType<IFieldSymbol>().Where(field => !field.IsStatic).Select(field => field.Type),
                _ => [],
            };
            left--;
            foreach (var inner in parts) Count(inner);
        }
    }

    /// <summary>Whether a type may hold one of its own kind, so that a chain of them can be any length.</summary>
    /// <param name="isOwn">Whether a type is the script's own.</param>
    public static bool MayHoldItself(INamedTypeSymbol type, Func<INamedTypeSymbol, bool> isOwn)
    {
        var left = 1000;
        return Reaches(type);

        bool Reaches(INamedTypeSymbol holder)
        {
            if (left-- <= 0) return true;
            foreach (var part in PartsOf(holder))
            {
                if (IsOpen(part) || MayBe(part)) return true;
                if (IsWalked(part, isOwn) && Reaches(part)) return true;
            }

            return false;
        }

        // By what it derives from or implements, too.
        bool MayBe(INamedTypeSymbol part)
        {
            for (var own = type; own is not null; own = own.BaseType)
            {
                if (isOwn(own) && SymbolEqualityComparer.Default.Equals(part, own)) return true;
            }

            return isOwn(type) && type.AllInterfaces.Any(contract => SymbolEqualityComparer.Default.Equals(part.OriginalDefinition, contract.OriginalDefinition));
        }
    }

    private static bool IsWalked(INamedTypeSymbol part, Func<INamedTypeSymbol, bool> isOwn) =>
        part.IsTupleType || part.IsAnonymousType || part.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || IsPair(part) || isOwn(part);

    /// <summary>Whether it is a key with its value, which is what dictionaries yield.</summary>
    public static bool IsPair(INamedTypeSymbol type) => type is { Name: "KeyValuePair", Arity: 2 };

    private static IEnumerable<INamedTypeSymbol> PartsOf(INamedTypeSymbol holder)
    {
        if (holder.IsTupleType) return holder.TupleElements.Select(element => element.Type).OfType<INamedTypeSymbol>();
        if (holder.IsAnonymousType) return holder.GetMembers().OfType<IPropertySymbol>().Select(property => property.Type).OfType<INamedTypeSymbol>();
        if (holder.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || IsPair(holder)) return holder.TypeArguments.OfType<INamedTypeSymbol>();
        var own = holder.GetMembers().OfType<IFieldSymbol>().Where(field => !field.IsStatic).Select(field => field.Type).OfType<INamedTypeSymbol>();
        return holder.BaseType is { SpecialType: SpecialType.None } parent ? own.Concat(PartsOf(parent)) : own;
    }
}
