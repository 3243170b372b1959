using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace GoalRules.Engine;

/// <summary>
/// Which symbols of the libraries authors may use. The references are bound once for the whole process, so each verdict is found once;
/// symbols of scripts are never kept, since they would hold on to their compilation.
/// </summary>
internal static class SymbolVerdicts
{
    private static readonly ConcurrentDictionary<(ISymbol Symbol, bool IsWrite), SymbolVerdict> Known = new(EqualSymbols.Instance);

    public static SymbolVerdict Of(ISymbol symbol, bool isWrite = false) => Known.GetOrAdd((symbol.OriginalDefinition, isWrite), static key => Judge(key.Symbol, key.IsWrite));

    public static AllowedType? TypeOf(INamedTypeSymbol type) => Of(type).Type;

    private static SymbolVerdict Judge(ISymbol symbol, bool isWrite)
    {
        if (symbol is INamedTypeSymbol type)
        {
            var name = SymbolNames.OfType(type);
            return AllowList.ForAuthors.Find(name) is { } found ? new SymbolVerdict(found, Member: null, Refusal: null) : new SymbolVerdict(Type: null, Member: null, Refuse(symbol, name));
        }

        var containing = SymbolNames.OfType(symbol.ContainingType);
        var member = SymbolNames.OfMember(symbol);
        var allowed = AllowList.ForAuthors.Find(containing);
        return allowed?.Find(member, isWrite, () => SymbolNames.OfParameters(symbol)) is { } entry
            ? new SymbolVerdict(allowed, entry, Refusal: null)
            : new SymbolVerdict(allowed, Member: null, Refuse(symbol, $"{containing}.{member}"));
    }

    private static Refusal Refuse(ISymbol symbol, string name)
    {
        var shown = symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);
        return AllowList.ForAuthors.WhyNot(name) is { } why
            ? new Refusal($"'{shown}' is not for rules: {why}", symbol is ITypeSymbol ? Telling.Type : Telling.Construct)
            : new Refusal($"'{shown}' is not among what a rule may use: it works with the GoalRules model, collections, LINQ, texts, numbers and dates", Telling.Unlisted);
    }

    private sealed class EqualSymbols : IEqualityComparer<(ISymbol Symbol, bool IsWrite)>
    {
        public static EqualSymbols Instance { get; } = new();

        public bool Equals((ISymbol Symbol, bool IsWrite) x, (ISymbol Symbol, bool IsWrite) y) => x.IsWrite == y.IsWrite && SymbolEqualityComparer.Default.Equals(x.Symbol, y.Symbol);

        public int GetHashCode((ISymbol Symbol, bool IsWrite) obj) => SymbolEqualityComparer.Default.GetHashCode(obj.Symbol) ^ (obj.IsWrite ? 1 : 0);
    }
}

/// <summary>What the list says about a symbol.</summary>
/// <param name="Type">The type on the list, where it is.</param>
/// <param name="Member">The entry that allows the member.</param>
/// <param name="Refusal">Why it is refused; null where it is not.</param>
internal sealed record SymbolVerdict(AllowedType? Type, AllowedMember? Member, Refusal? Refusal);
