using System.Collections.Frozen;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GoalRules.Engine;

/// <summary>
/// Charges calls of the libraries by what they go through: sequences by their elements as they come, collections and texts by their size.
/// A function of the libraries that is passed on becomes a lambda that calls it, so that it is charged like any other.
/// </summary>
internal sealed class MeteredCalls(SemanticModel model, Action<SyntaxNode, string, string> around, Action<SyntaxToken, string> replace, Action<SyntaxNode> refuse)
{
    private const string Meter = ScriptMeter.Meter;
    private const string MeteredRegex = "global::GoalRules.MeteredRegex.";

    /// <summary>Operators that yield no more elements than they get, and get them from one that is charged.</summary>
    private static readonly FrozenSet<string> Tame = Names("AsEnumerable Cast Chunk Distinct DistinctBy GroupBy Index OfType Order OrderBy OrderByDescending OrderDescending Reverse Select Skip SkipLast SkipWhile Take TakeLast TakeWhile ThenBy ThenByDescending Where");

    private static readonly FrozenSet<string> Sorting = Names("Order OrderBy OrderByDescending OrderDescending Sort");

    /// <summary>What takes no longer with a large collection than with a small one, or as long as what was paid for.</summary>
    private static readonly FrozenSet<string> Quick = Names("Add Any Append AsEnumerable Clear ContainsKey Count DefaultIfEmpty Dequeue Dispose ElementAt ElementAtOrDefault Enqueue First FirstOrDefault GetEnumerator GetValueOrDefault Last LastOrDefault LongCount MoveNext Peek Pop Prepend Push Single SingleOrDefault Skip Take TakeLast ToString TryAdd TryDequeue TryGetValue TryPeek TryPop");

    private static readonly FrozenSet<string> QuickInSets = Names("Contains Remove");
    private static readonly FrozenSet<string> Keyed = Names("Add Contains ContainsKey GetValueOrDefault Remove TryAdd TryGetValue");
    private static readonly FrozenSet<string> Hashing = Names("Distinct Except ExceptWith Intersect IntersectWith IsProperSubsetOf IsProperSupersetOf IsSubsetOf IsSupersetOf Overlaps SetEquals SymmetricExceptWith ToHashSet Union UnionWith");
    private static readonly FrozenSet<string> Sorted = Names("SortedDictionary SortedSet");
    private static readonly FrozenSet<string> Looking = Names("Contains EndsWith IndexOf IndexOfAny LastIndexOf LastIndexOfAny Replace Split StartsWith Trim TrimEnd TrimStart");
    private static readonly SymbolDisplayFormat Named = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);
    private static readonly FrozenSet<string> ManyMatches = Names("Count Matches Replace Split");
    private static readonly FrozenSet<string> Making = Names("Concat Create Format Insert Join Replace");

    public void Look(ExpressionSyntax node)
    {
        switch (node)
        {
            case InvocationExpressionSyntax call when model.GetSymbolInfo(call).Symbol is IMethodSymbol { IsImplicitlyDeclared: true, Name: nameof(Equals) } && Receiver(call) is { } value:
                Wrap(value, "Compared");
                break;
            case InvocationExpressionSyntax call when model.GetSymbolInfo(call).Symbol is IMethodSymbol { IsImplicitlyDeclared: true, Name: nameof(ToString) }:
                Wrap(call, "Text");
                break;
            case InvocationExpressionSyntax call when LibraryMethod(call) is { } method:
                Call(call, method);
                break;
            case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: var arguments } creation when LibraryMethod(creation) is { } constructor:
                if (IsRegex(constructor)) Hasten(arguments);
                Arguments(arguments, constructor);
                break;
            case MemberAccessExpressionSyntax or SimpleNameSyntax when IsPassedOn(node) && model.GetSymbolInfo(node).Symbol is IMethodSymbol function:
                PassedOn(node, function);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression, Parent: not BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } } sum when IsMadeText(sum):
                Wrap(sum, "Text");
                foreach (var part in PartsOf(sum).Where(IsShown)) Wrap(part, "TextOf");
                break;
            case InterpolatedStringExpressionSyntax text when IsMadeText(text):
                Wrap(node, "Text");
                break;
            case ConditionalAccessExpressionSyntax access when TypeOf(access) is { SpecialType: SpecialType.System_String }:
                Wrap(access, "Text");
                break;
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } addition when TypeOf(addition.Left) is { SpecialType: SpecialType.System_String }:
                Addition(addition);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } comparison when IsComparedWhole(comparison):
                Wrap(comparison.Left, "Sized", isText: true);
                Wrap(comparison.Right, "Sized", isText: true);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression, Left: var left, Right: var right } when MayHoldTexts(TypeOf(left)) && !IsNothing(right):
                Wrap(left, "Compared");
                break;
            case ElementAccessExpressionSyntax { Expression: var held, ArgumentList.Arguments: var keys }:
                if (IsKeyedByWhole(TypeOf(held))) Wrap(held, "Compared");
                if (keys is [{ Expression: var range }] && TypeOf(range) is { Name: nameof(Range) }) Slice(held);
                foreach (var key in keys.Where(key => TypeOf(key.Expression) is { SpecialType: SpecialType.System_String })) Wrap(key.Expression, "Sized", isText: true);
                break;
            case CollectionExpressionSyntax { Elements: var elements }:
                foreach (var spread in elements.OfType<SpreadElementSyntax>()) Sequence(spread.Expression, "Whole");
                break;
            case QueryExpressionSyntax query:
                Query(query);
                break;
        }
    }

    private static IEnumerable<ExpressionSyntax> PartsOf(ExpressionSyntax sum) =>
        sum is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } addition ? PartsOf(addition.Left).Append(addition.Right) : [sum];

    /// <summary>What a part is taken of, which is copied.</summary>
    private void Slice(ExpressionSyntax whole)
    {
        if (TypeOf(whole) is { SpecialType: SpecialType.System_String }) Wrap(whole, "Sized", isText: true);
        else if (KindOf(TypeOf(whole)) == SequenceKind.Held) Wrap(whole, "Whole");
    }

    /// <summary>Whether sorting may call it, which catches and throws anew.</summary>
    public static bool IsComparison(ITypeSymbol? type) => type is INamedTypeSymbol { Name: nameof(Comparison<int>), Arity: 1, TypeKind: TypeKind.Delegate };

    /// <summary>Whether two texts are compared of which neither is known beforehand, so that both may be long.</summary>
    private bool IsComparedWhole(BinaryExpressionSyntax comparison) =>
        TypeOf(comparison.Left) is { SpecialType: SpecialType.System_String } && TypeOf(comparison.Right) is { SpecialType: SpecialType.System_String }
        && !model.GetConstantValue(comparison.Left).HasValue && !model.GetConstantValue(comparison.Right).HasValue;

    private void Call(InvocationExpressionSyntax call, IMethodSymbol method)
    {
        var type = method.ContainingType;
        var isText = type.SpecialType == SpecialType.System_String;
        if (IsMaking(method)) Wrap(call, "Text");
        if (IsRegex(method)) Pattern(call, method);
        if (Receiver(call) is { } receiver && (!method.IsStatic || method.MethodKind == MethodKind.ReducedExtension))
        {
            if (TypeOf(receiver) is { SpecialType: SpecialType.System_String }) Wrap(receiver, isText && method.Name == "Replace" ? "Searched" : "Sized", isText: true);
            else if (method.Name == "NextMatch") Wrap(receiver, "Scanned");
            else if (type.Name == "StringBuilder" && method.Name is "ToString" or "Replace" or "Insert" or "Remove") Wrap(receiver, "Sized");
            else Sequence(receiver, How(method, receiver));
        }

        Arguments(call.ArgumentList.Arguments, method);
    }

    private void Pattern(InvocationExpressionSyntax call, IMethodSymbol method)
    {
        if (IsWalked(method)) Walk(call, method);
        else if (method.IsStatic && method.Name != "Escape") Hasten(call.ArgumentList.Arguments);
    }

    /// <summary>Whether it goes through all matches by itself, without a function that would be charged at each.</summary>
    private static bool IsWalked(IMethodSymbol method) => IsRegex(method) && ManyMatches.Contains(method.Name) && !method.Parameters.Any(parameter => parameter.Type.TypeKind == TypeKind.Delegate);

    /// <summary>Has a call with a pattern give up at some time; the parameter is the last of an overload of each.</summary>
    private void Hasten(SeparatedSyntaxList<ArgumentSyntax> arguments) => around(arguments[^1].Expression, "", $", matchTimeout: {MeteredRegex}Patience");

    /// <summary>Has a function of the meter take the place of one that goes through all matches.</summary>
    private void Walk(InvocationExpressionSyntax call, IMethodSymbol method)
    {
        switch (call.Expression)
        {
            case MemberAccessExpressionSyntax { Expression: var type } access when method.IsStatic:
                foreach (var token in type.DescendantTokens().Append(access.OperatorToken)) replace(token, "");
                replace(access.Name.Identifier, $"{MeteredRegex}{method.Name}");
                break;
            case MemberAccessExpressionSyntax { Expression: var regex } access when !IsBound(regex):
                around(regex, $"{MeteredRegex}{method.Name}(", "");
                replace(access.OperatorToken, ", ");
                replace(access.Name.Identifier, "");
                replace(call.ArgumentList.OpenParenToken, "");
                break;
            case IdentifierNameSyntax name:
                replace(name.Identifier, $"{MeteredRegex}{method.Name}");
                break;
            default:
                refuse(call);
                break;
        }
    }

    private void Arguments(SeparatedSyntaxList<ArgumentSyntax> arguments, IMethodSymbol method)
    {
        var isText = method.ContainingType.SpecialType == SpecialType.System_String;
        var isBuilder = method.ContainingType.Name == "StringBuilder";
        var isJoined = (isText && method.Name is "Concat" or "Join" && arguments.Count <= 2) || method.Name == "AppendJoin";
        var separator = method.Name is "Join" or "AppendJoin" && method.Parameters[0].Type.SpecialType == SpecialType.System_String ? arguments.FirstOrDefault(IsFirst)?.Expression : null;
        foreach (var argument in arguments.Where(argument => argument.RefKindKeyword.IsKind(SyntaxKind.None)))
        {
            var value = argument.Expression;
            if (IsNoText(value))
            {
                if (isBuilder) Appended(arguments, value);
                continue;
            }

            if (value == separator) Wrap(value, "Separator");
            else if (TypeOf(value) is { SpecialType: SpecialType.System_String }) Wrap(value, OfText(method), isText: true);
            else if (isText && Looking.Contains(method.Name) && model.GetTypeInfo(value).ConvertedType is { } parts && IsParts(parts)) Wrap(value, IsSpan(parts) ? "SpanOfParts" : "Parts");
            else if (TypeOf(value) is { Name: "StringBuilder" }) Wrap(value, "Sized");
            else if (isJoined && (IsSpan(TypeOf(value)) || KindOf(TypeOf(value)) is not SequenceKind.None)) Wrap(value, "Shown");
            else if ((isBuilder || (isText && method.Name is "Concat" or "Join")) && IsShown(value)) Wrap(value, "TextOf");
            else Sequence(value, How(method, value));
        }
    }

    /// <summary>Whether it is put into a text by its ToString, however long that is.</summary>
    private bool IsShown(ExpressionSyntax value) => model.GetTypeInfo(value) is { Type: not null, ConvertedType.SpecialType: SpecialType.System_Object };

    /// <summary>A text with holes is made before it is appended, so that it can be charged.</summary>
    private void Appended(SeparatedSyntaxList<ArgumentSyntax> arguments, ExpressionSyntax text)
    {
        // The parameter that takes a text has another name.
        foreach (var name in arguments.Select(argument => argument.NameColon).OfType<NameColonSyntax>())
        {
            replace(name.Name.Identifier, "");
            replace(name.ColonToken, "");
        }

        if (arguments.Count == 1)
        {
            Wrap(text, "Text");
            return;
        }

        around(arguments[0].Expression, $"{Meter}Text(string.Create(", "");
        around(text, "", "))");
    }

    /// <summary>How a text is charged that is given to a call.</summary>
    private static string OfText(IMethodSymbol method) =>
        IsRegex(method) ? (ManyMatches.Contains(method.Name) ? "Scanned" : "Searched") : method.ContainingType.SpecialType == SpecialType.System_String && Looking.Contains(method.Name) ? "Part" : "Sized";

    private static bool IsMaking(IMethodSymbol method) =>
        method.ReturnType.SpecialType == SpecialType.System_String && (IsRegex(method) || method.ContainingType.Name == nameof(FormattableString) || (method.Name == nameof(ToString) && method.ContainingType.SpecialType is SpecialType.None or SpecialType.System_Object) || (method.ContainingType.SpecialType == SpecialType.System_String && Making.Contains(method.Name)));

    /// <summary>How a sequence is charged that is given to a call.</summary>
    private string How(IMethodSymbol method, ExpressionSyntax sequence)
    {
        var isMade = method.MethodKind == MethodKind.Constructor;
        if (Sorting.Contains(method.Name) || (isMade && Sorted.Contains(method.ContainingType.Name))) return "Sorted";
        if ((Hashing.Contains(method.Name) && (method.ContainingType.Name == "Enumerable" || !method.IsStatic)) || (isMade && method.ContainingType.Name is "HashSet" or "Dictionary")) return "Texts";
        var isCalledBack = method.Parameters.Any(parameter => parameter.Type.TypeKind == TypeKind.Delegate);
        if (Keyed.Contains(method.Name) && IsKeyedByWhole(TypeOf(sequence))) return "Compared";
        var isQuick = Quick.Contains(method.Name) || (QuickInSets.Contains(method.Name) && TypeOf(sequence) is { Name: "HashSet" or "SortedSet" or "Dictionary" or "SortedDictionary" or "IReadOnlySet" or "ISet" or "IDictionary" });
        return isCalledBack || isQuick ? "Each" : "Whole";
    }

    private void Sequence(ExpressionSyntax value, string how)
    {
        switch (KindOf(TypeOf(value)))
        {
            case not SequenceKind.None when how == "Texts":
                if (!IsReceiverOfOwnKind(value)) Wrap(value, how);
                break;
            case SequenceKind.Lazy when !IsTame(value):
                Wrap(value, how == "Sorted" ? how : "Each");
                break;
            case SequenceKind.Lazy when how == "Sorted":
                Wrap(value, how);
                break;
            case SequenceKind.Held when how == "Sorted":
                Wrap(value, "SortedWhole");
                break;
            case SequenceKind.Held when how is "Whole" or "Compared":
                Wrap(value, how);
                break;
        }
    }

    /// <summary>Whether its keys are tuples or records, whose texts a look-up goes through; keys that are texts are charged themselves.</summary>
    private static bool IsKeyedByWhole(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "HashSet" or "SortedSet" or "Dictionary" or "SortedDictionary" or "IReadOnlySet" or "ISet" or "IDictionary" or "IReadOnlyDictionary", TypeArguments: [var key, ..] } && MayHoldTexts(key);

    private static bool MayHoldTexts(ITypeSymbol? type) => type is { SpecialType: SpecialType.None or SpecialType.System_Object, TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.TypeParameter, IsRefLikeType: false };

    /// <summary>A set whose own method is called has to stay what it is.</summary>
    private bool IsReceiverOfOwnKind(ExpressionSyntax value) =>
        value.Parent is MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax && value.Ancestors().OfType<InvocationExpressionSyntax>().FirstOrDefault() is { } call
        && Receiver(call) == value && model.GetSymbolInfo(call).Symbol is IMethodSymbol { MethodKind: MethodKind.Ordinary };

    private void Query(QueryExpressionSyntax query)
    {
        var isSorted = query.DescendantNodes().OfType<OrderByClauseSyntax>().Any();
        Sequence(query.FromClause.Expression, isSorted ? "Sorted" : "Each");
        foreach (var join in query.DescendantNodes().OfType<JoinClauseSyntax>()) Sequence(join.InExpression, "Whole");
    }

    private void Addition(AssignmentExpressionSyntax addition)
    {
        if (addition is { Left: IdentifierNameSyntax name, Parent: ExpressionStatementSyntax or ForStatementSyntax } && model.GetSymbolInfo(name).Symbol is ILocalSymbol or IParameterSymbol)
        {
            around(addition.Right, $"{Meter}Text({name.Identifier.Text} + (", "))");
            replace(addition.OperatorToken, "=");
        }
        else if (TypeOf(addition.Right) is { SpecialType: SpecialType.System_String })
        {
            Wrap(addition.Right, "Searched", isText: true);
        }
        else if (TypeOf(addition.Right) is not null)
        {
            Wrap(addition.Right, "TextOf");
        }
    }

    private void PassedOn(ExpressionSyntax function, IMethodSymbol method)
    {
        var type = model.GetTypeInfo(function).ConvertedType;
        var isCompared = IsComparison(type);
        var isOwn = SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, model.Compilation.Assembly);
        if (isOwn && !isCompared) return;
        if (type is not INamedTypeSymbol { DelegateInvokeMethod: { } signature } || signature.Parameters.Any(parameter => parameter.RefKind != RefKind.None)) return;
        var names = string.Join(", ", signature.Parameters.Select((_, i) => $"metered{i}"));
        // With their types, since nothing else may tell the compiler which delegate it is: `var round = Math.Floor`.
        var isNamed = signature.Parameters.All(parameter => IsNamed(parameter.Type));
        var parameters = isNamed ? string.Join(", ", signature.Parameters.Select((parameter, i) => $"{parameter.Type.ToDisplayString(Named)} metered{i}")) : names;
        var body = $"(({parameters}) => {{ {Meter}Enter(); {(isCompared ? $"{Meter}Try(); " : "")}{(signature.ReturnsVoid ? "" : "return ")}";
        if (isOwn) around(function, body, $"({names}); }})");
        else LibraryPassedOn(function, method, signature, body);
    }

    /// <param name="body">How the lambda begins that takes the function's place.</param>
    private void LibraryPassedOn(ExpressionSyntax function, IMethodSymbol method, IMethodSymbol signature, string body)
    {
        var values = string.Join(", ", signature.Parameters.Select((parameter, i) => parameter.Type.SpecialType == SpecialType.System_String ? $"{Meter}{OfText(method)}(metered{i})" : $"metered{i}"));
        var access = method.IsStatic ? null : function as MemberAccessExpressionSyntax;
        if (access is not null && IsWalked(method))
        {
            around(function, $"{body}{MeteredRegex}{method.Name}(", $", {values}); }})");
            replace(access.OperatorToken, "");
            replace(access.Name.Identifier, "");
            return;
        }

        var isMaking = !signature.ReturnsVoid && IsMaking(method);
        around(function, $"{body}{(isMaking ? $"{Meter}Text(" : "")}", $"({values}){(isMaking ? ")" : "")}; }})");
        if (access is null) return;
        if (TypeOf(access.Expression) is { SpecialType: SpecialType.System_String }) Wrap(access.Expression, "Sized", isText: true);
        else if (KindOf(TypeOf(access.Expression)) == SequenceKind.Held && How(method, access.Expression) == "Whole") Wrap(access.Expression, "Whole");
    }

    /// <summary><c>null</c> and <c>default</c> have nothing to be counted, and no type of their own that the meter could go by.</summary>
    private static bool IsNothing(ExpressionSyntax value) => value switch
    {
        ParenthesizedExpressionSyntax { Expression: var inner } => IsNothing(inner),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression, Operand: var inner } => IsNothing(inner),
        _ => value.RawKind is (int)SyntaxKind.NullLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression,
    };

    /// <summary>Whether source can name a type, which that of <c>new { … }</c> it cannot.</summary>
    private static bool IsNamed(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { ElementType: var element } => IsNamed(element),
        INamedTypeSymbol named => !named.IsAnonymousType && named.TypeArguments.All(IsNamed) && (named.ContainingType is null || IsNamed(named.ContainingType)),
        _ => true,
    };

    private void Wrap(ExpressionSyntax value, string function, bool isText = false)
    {
        if ((isText && model.GetConstantValue(value).HasValue) || IsNothing(value)) return;
        if (IsBound(value))
        {
            if (function is "Each" or "Texts" or "Sorted" or "SortedWhole") refuse(value);
            return;
        }

        around(value, $"{Meter}{function}(", ")");
    }

    /// <summary>Whether it goes on from a <c>?.</c>, so that nothing can stand before it.</summary>
    private static bool IsBound(ExpressionSyntax value) =>
        value.GetFirstToken().Parent is MemberBindingExpressionSyntax or BracketedArgumentListSyntax { Parent: ElementBindingExpressionSyntax };

    /// <summary>A text with holes that becomes a FormattableString, or what fills them one by one.</summary>
    private bool IsNoText(ExpressionSyntax value) =>
        value is InterpolatedStringExpressionSyntax && model.GetTypeInfo(value).ConvertedType is { SpecialType: not (SpecialType.System_String or SpecialType.System_Object) };

    /// <summary>A text with holes may also become something that is no text, which is charged where it is used.</summary>
    private bool IsMadeText(ExpressionSyntax text) =>
        model.GetTypeInfo(text) is { Type.SpecialType: SpecialType.System_String } type
        && (text is BinaryExpressionSyntax || type.ConvertedType is { SpecialType: SpecialType.System_String or SpecialType.System_Object })
        && !model.GetConstantValue(text).HasValue;

    private bool IsTame(ExpressionSyntax value) => value switch
    {
        ParenthesizedExpressionSyntax { Expression: var inner } => IsTame(inner),
        QueryExpressionSyntax => true,
        InvocationExpressionSyntax call => LibraryMethod(call) is { ContainingType.Name: "Enumerable" } method && Tame.Contains(method.Name),
        _ => false,
    };

    private bool IsPassedOn(ExpressionSyntax node)
    {
        if (node.Parent is MemberAccessExpressionSyntax access && access.Name == node) return false;
        return !(node.Parent is InvocationExpressionSyntax call && call.Expression == node) && node.Parent is not MemberBindingExpressionSyntax
            && model.GetTypeInfo(node).ConvertedType?.TypeKind == TypeKind.Delegate;
    }

    private static ExpressionSyntax? Receiver(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax { Expression: not (ThisExpressionSyntax or BaseExpressionSyntax) and var receiver } => receiver,
        MemberBindingExpressionSyntax => call.Ancestors().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault(access => access.WhenNotNull.Span.Start == call.Expression.Span.Start)?.Expression,
        _ => null,
    };

    private IMethodSymbol? LibraryMethod(ExpressionSyntax node) =>
        model.GetSymbolInfo(node).Symbol is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ReducedExtension or MethodKind.Constructor } method
        && !SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, model.Compilation.Assembly)
            ? method
            : null;

    private bool IsFirst(ArgumentSyntax argument) => model.GetOperation(argument) is IArgumentOperation { Parameter.Ordinal: 0 };

    private static bool IsRegex(IMethodSymbol method) => method.ContainingType.Name == "Regex";

    private static bool IsSpan(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "ReadOnlySpan", Arity: 1 };

    /// <summary>Whether it holds characters or texts to look for.</summary>
    private static bool IsParts(ITypeSymbol? type) => type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Char or SpecialType.System_String } || IsSpan(type);

    private ITypeSymbol? TypeOf(ExpressionSyntax value) => model.GetTypeInfo(value).Type;

    private SequenceKind KindOf(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol => SequenceKind.Held,
        ITypeParameterSymbol { ConstraintTypes: var contracts } => contracts.Select(KindOf).FirstOrDefault(kind => kind != SequenceKind.None),
        { SpecialType: SpecialType.System_String } or { IsValueType: true } => SequenceKind.None,
        INamedTypeSymbol { Name: "IEnumerable" or "IOrderedEnumerable" or "IGrouping", TypeKind: TypeKind.Interface } => SequenceKind.Lazy,
        INamedTypeSymbol named when SymbolEqualityComparer.Default.Equals(named.ContainingAssembly, model.Compilation.Assembly) => SequenceKind.None,
        INamedTypeSymbol named when named.AllInterfaces.Any(contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable) => SequenceKind.Held,
        _ => SequenceKind.None,
    };

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private enum SequenceKind
    {
        None,
        Lazy,
        Held,
    }
}
