using System.Collections.Frozen;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GoalRules.Engine;

/// <summary>
/// Holds what a script does, as the compiler understood it, against the list: every call, also those that nobody wrote, every type of a
/// value, and the arguments of calls that are allowed within bounds only. A kind of operation that is not known here is refused.
/// </summary>
internal sealed class GuardedOperations(SemanticModel model, GuardedSymbols symbols, Action<Microsoft.CodeAnalysis.Location, Refusal> refuse)
{
    private const int LargestArray = 10_000;
    private const int LargestStruct = 64;
    private const int MostOnStack = 4096;
    private const int WidestColumn = 1000;

    private static readonly Refusal Unknown = new("this is not for rules: it goes beyond the part of C# that can be looked through; write it in a plainer way", Telling.Nothing);

    private static readonly FrozenSet<OperationKind> Known = new[]
    {
        OperationKind.Block, OperationKind.VariableDeclarationGroup, OperationKind.Switch, OperationKind.Loop, OperationKind.Branch, OperationKind.Empty, OperationKind.Return,
        OperationKind.YieldBreak, OperationKind.YieldReturn, OperationKind.Try, OperationKind.ExpressionStatement, OperationKind.LocalFunction, OperationKind.Literal,
        OperationKind.Conversion, OperationKind.Invocation, OperationKind.ArrayElementReference, OperationKind.LocalReference, OperationKind.ParameterReference,
        OperationKind.FieldReference, OperationKind.MethodReference, OperationKind.PropertyReference, OperationKind.Unary, OperationKind.Binary, OperationKind.Conditional,
        OperationKind.Coalesce, OperationKind.AnonymousFunction, OperationKind.ObjectCreation, OperationKind.ArrayCreation, OperationKind.InstanceReference,
        OperationKind.IsType, OperationKind.SimpleAssignment, OperationKind.CompoundAssignment, OperationKind.Parenthesized, OperationKind.ConditionalAccess,
        OperationKind.ConditionalAccessInstance, OperationKind.InterpolatedString, OperationKind.AnonymousObjectCreation, OperationKind.ObjectOrCollectionInitializer,
        OperationKind.MemberInitializer, OperationKind.NameOf, OperationKind.Tuple, OperationKind.DefaultValue, OperationKind.TranslatedQuery,
        OperationKind.IsPattern, OperationKind.Increment, OperationKind.Decrement, OperationKind.Throw, OperationKind.DeconstructionAssignment, OperationKind.DeclarationExpression,
        OperationKind.OmittedArgument, OperationKind.FieldInitializer, OperationKind.VariableInitializer, OperationKind.PropertyInitializer, OperationKind.ParameterInitializer,
        OperationKind.ArrayInitializer, OperationKind.VariableDeclarator, OperationKind.VariableDeclaration, OperationKind.Argument, OperationKind.CatchClause, OperationKind.SwitchCase,
        OperationKind.CaseClause, OperationKind.InterpolatedStringText, OperationKind.Interpolation, OperationKind.ConstantPattern, OperationKind.DeclarationPattern,
        OperationKind.TupleBinary, OperationKind.MethodBody, OperationKind.ConstructorBody, OperationKind.Discard, OperationKind.CoalesceAssignment, OperationKind.Range,
        OperationKind.RecursivePattern, OperationKind.DiscardPattern, OperationKind.SwitchExpression, OperationKind.SwitchExpressionArm, OperationKind.PropertySubpattern,
        OperationKind.NegatedPattern, OperationKind.BinaryPattern, OperationKind.TypePattern, OperationKind.RelationalPattern, OperationKind.With,
        OperationKind.InterpolatedStringHandlerCreation, OperationKind.InterpolatedStringAddition, OperationKind.InterpolatedStringAppendLiteral,
        OperationKind.InterpolatedStringAppendFormatted, OperationKind.InterpolatedStringAppendInvalid, OperationKind.InterpolatedStringHandlerArgumentPlaceholder,
        OperationKind.ListPattern, OperationKind.SlicePattern, OperationKind.ImplicitIndexerReference, OperationKind.Attribute, OperationKind.CollectionExpression,
        OperationKind.Spread, OperationKind.DelegateCreation, OperationKind.Invalid,
    }.ToFrozenSet();

    private int _onStack;

    public void Check(IOperation root)
    {
        foreach (var operation in root.DescendantsAndSelf())
        {
            var place = operation.Syntax;
            if (!Known.Contains(operation.Kind)) refuse(place.GetLocation(), Unknown);
            if (!IsMadeByCompiler(operation)) symbols.CheckType(operation.Type, place);
            Look(operation, place);
            if (operation.Type is INamedTypeSymbol { IsValueType: true, SpecialType: SpecialType.None } value && TypeShape.Words(value, LargestStruct) is > 2 and var words) OnStack(words, place);
        }
    }

    /// <summary>Every value that is worked with may get a place of its own on the stack, all of them when a function is entered.</summary>
    private void OnStack(int words, SyntaxNode place)
    {
        var before = _onStack;
        _onStack += words;
        if (before <= MostOnStack && _onStack > MostOnStack) Refuse(place, "this rule works with too many tuples or structs; make several rules of it, or use records");
    }

    private void Look(IOperation operation, SyntaxNode place)
    {
        switch (operation)
        {
            case IInvocationOperation { Parent: IInterpolatedStringAppendOperation } append:
                Hole(ArgumentOf(append, "alignment"), ArgumentOf(append, "format"), place);
                break;
            case IInvocationOperation call:
                Member(call.TargetMethod, call, call.Arguments);
                if (call is { TargetMethod: { Name: "ThenBy" or "ThenByDescending", ContainingType.Name: "Enumerable" }, Syntax: InvocationExpressionSyntax } && !FollowsOrdering(call))
                    Refuse(place, "'ThenBy' has to follow the OrderBy that it belongs to in the same expression, since a chain of any length could not be sorted; write one OrderBy with a tuple, or sort anew");
                if (call.TargetMethod is { Name: "OfType" or "Cast", TypeArguments: [var target] } && !symbols.IsOwn(call.TargetMethod)) Narrows(target, place);
                break;
            case IObjectCreationOperation { Constructor: { } constructor } creation when !IsMadeByCompiler(operation):
                Member(constructor, creation, creation.Arguments);
                break;
            case IPropertyReferenceOperation property:
                symbols.Check(property.Property, NameIn(place), IsWritten(property));
                Bounds(property.Property, property.Arguments);
                break;
            case IFieldReferenceOperation field:
                symbols.Check(field.Field, NameIn(place), IsWritten(field));
                break;
            case IMethodReferenceOperation reference:
                symbols.Check(reference.Method, NameIn(place));
                if (reference.Method is { ContainingType.Name: "Enumerable" })
                    Refuse(place, $"'{reference.Method.Name}' may only be called, not passed on, since what it goes through is counted where it is called; write a lambda that calls it");
                else if (!symbols.IsOwn(reference.Method) && reference.Method.MethodKind == MethodKind.Ordinary && reference.Instance is not (null or ILocalReferenceOperation or IParameterReferenceOperation or IPropertyReferenceOperation or IInstanceReferenceOperation))
                    Refuse(place, $"what '{reference.Method.Name}' is passed on of has to be a variable or a property; put it in a variable first");
                if (SymbolVerdictOf(reference.Method)?.IsBounded == true)
                    Refuse(place, $"'{reference.Method.Name}' may only be called, not passed on, since what it is called with is bounded; write a lambda that calls it");
                break;
            case IDelegateCreationOperation { Target: not (IAnonymousFunctionOperation or IMethodReferenceOperation) }:
                Refuse(place, "a function is passed on as it is; leave out the 'new' of another delegate around it, or write a lambda that calls it");
                break;
            case IBinaryOperation binary:
                symbols.Check(binary.OperatorMethod, place);
                if (binary.Type?.TypeKind == TypeKind.Delegate) RefuseDelegateSum(place);
                break;
            case IUnaryOperation unary:
                symbols.Check(unary.OperatorMethod, place);
                break;
            case ICompoundAssignmentOperation compound:
                symbols.Check(compound.OperatorMethod, place);
                symbols.Check(compound.InConversion.MethodSymbol, place);
                symbols.Check(compound.OutConversion.MethodSymbol, place);
                if (compound.Type?.TypeKind == TypeKind.Delegate) RefuseDelegateSum(place);
                break;
            case IIncrementOrDecrementOperation increment:
                symbols.Check(increment.OperatorMethod, place);
                break;
            case IConversionOperation conversion:
                if (conversion is { Operand: IInterpolatedStringOperation text, Type.SpecialType: not (SpecialType.System_String or SpecialType.System_Object) }) KeptHoles(text);
                Conversion(conversion.GetConversion(), conversion.Type, place);
                break;
            case IIsTypeOperation test:
                symbols.CheckType(test.TypeOperand, place);
                Narrows(test.TypeOperand, place, test.ValueOperand.Type);
                break;
            case IPatternOperation pattern:
                Pattern(pattern, place);
                break;
            case IImplicitIndexerReferenceOperation indexer:
                symbols.Check(indexer.LengthSymbol, place);
                symbols.Check(indexer.IndexerSymbol, place, IsWritten(indexer));
                break;
            case IForEachLoopOperation loop when loop.Syntax is CommonForEachStatementSyntax syntax:
                ForEach(model.GetForEachStatementInfo(syntax), loop, syntax);
                break;
            case IDeconstructionAssignmentOperation { Syntax: AssignmentExpressionSyntax assignment }:
                Deconstruction(model.GetDeconstructionInfo(assignment), place);
                break;
            case IWithOperation { CloneMethod: { } clone }:
                symbols.Check(clone, place);
                break;
            case ICollectionExpressionOperation { ConstructMethod: { } construct }:
                symbols.Check(construct, place);
                break;
            case ISpreadOperation spread:
                Conversion(spread.GetElementConversion(), spread.ElementType, place);
                break;
            case IRangeOperation range:
                symbols.Check(range.Method, place);
                break;
            case IArgumentOperation argument:
                symbols.Check(argument.InConversion.MethodSymbol, place);
                symbols.Check(argument.OutConversion.MethodSymbol, place);
                break;
            case IArrayCreationOperation { Initializer: null } array when !array.DimensionSizes.All(size => SizeBound.IsAtMost(size, LargestArray)):
                Refuse(place, $"the array's size has to be a constant of at most {LargestArray} or the size of a collection; use a List, which grows as it is filled");
                break;
            case IInterpolationOperation interpolation:
                Hole(interpolation.Alignment, interpolation.FormatString, place);
                break;
            case IInterpolatedStringHandlerCreationOperation { Content: not IInterpolatedStringOperation } when operation.Syntax.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: > 1 } }:
                Refuse(place, "texts with holes are not put together here; make one text with all the holes of them");
                break;
            case IAnonymousFunctionOperation function:
                foreach (var parameter in function.Symbol.Parameters) symbols.CheckType(parameter.Type, place);
                break;
            case IVariableDeclaratorOperation variable:
                symbols.CheckType(variable.Symbol.Type, place);
                break;
            case ICatchClauseOperation handler:
                symbols.CheckType(handler.ExceptionType, place);
                break;
        }
    }

    private void Member(IMethodSymbol method, IOperation call, IReadOnlyList<IArgumentOperation> arguments)
    {
        symbols.Check(method, NameIn(call.Syntax));
        Bounds(method, arguments);
        if (method is { MethodKind: MethodKind.Constructor, ContainingType: { Name: nameof(RuleAttribute), ContainingNamespace.Name: nameof(GoalRules) } } && call is IObjectCreationOperation { Initializer.Initializers: var settings })
        {
            // The engine fills it in outside of any budget.
            foreach (var message in settings.OfType<ISimpleAssignmentOperation>().Where(setting => setting.Target is IPropertyReferenceOperation { Property.Name: nameof(RuleAttribute.Message) }))
            {
                if (message.Value.ConstantValue is { HasValue: true, Value: string text } && ArgumentBound.MessageProblem(text) is { } problem) Refuse(message.Value.Syntax, $"the Message {problem}");
            }
        }
    }

    private void Bounds(ISymbol member, IReadOnlyList<IArgumentOperation> arguments)
    {
        if (SymbolVerdictOf(member) is not { IsBounded: true, Bounds: var bounds }) return;
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { Ordinal: var position } parameter && bounds[position]?.Check(argument.Value) is { } problem)
                Refuse(argument.Syntax, $"argument '{parameter.Name}' of '{(member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? member.ContainingType.Name : member.Name)}' {problem}");
        }
    }

    private AllowedMember? SymbolVerdictOf(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction } || member.ContainingType is null || symbols.IsOwn(member)
            ? null
            : SymbolVerdicts.Of((member as IMethodSymbol)?.ReducedFrom ?? member).Member;

    private void Conversion(Conversion conversion, ITypeSymbol? target, SyntaxNode place)
    {
        symbols.Check(conversion.MethodSymbol, place);
        if (conversion.ConstrainedToType is { } constrained) symbols.CheckType(constrained, place);
        if (conversion is { IsExplicit: true, IsUserDefined: false } && (conversion.IsReference || conversion.IsUnboxing || conversion.IsTupleConversion) && target is not null) Narrows(target, place);
    }

    /// <summary>A list that may only be read could turn out to be one that can be changed, and with it what other rules see.</summary>
    private void Narrows(ITypeSymbol target, SyntaxNode place, ITypeSymbol? from = null)
    {
        if (SymbolEqualityComparer.Default.Equals(target, from) || symbols.IsCast(target)) return;
        Refuse(place, $"a value may not be tested for '{target.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)}' or cast to it, since it could be changed under the eyes of other rules; copy it with ToList(), ToArray() or ToDictionary()");
    }

    private void Pattern(IPatternOperation pattern, SyntaxNode place)
    {
        symbols.CheckType(pattern.NarrowedType, place);
        switch (pattern)
        {
            case ITypePatternOperation type:
                Narrows(type.MatchedType, place, pattern.InputType);
                break;
            case IDeclarationPatternOperation { MatchedType: { } matched, MatchesNull: false }:
                Narrows(matched, place, pattern.InputType);
                break;
            case IRecursivePatternOperation recursive:
                Narrows(recursive.MatchedType, place, pattern.InputType);
                symbols.Check(recursive.DeconstructSymbol, place);
                break;
            case IListPatternOperation list:
                symbols.Check(list.LengthSymbol, place);
                symbols.Check(list.IndexerSymbol, place);
                break;
            case ISlicePatternOperation slice:
                symbols.Check(slice.SliceSymbol, place);
                break;
        }
    }

    private void ForEach(ForEachStatementInfo info, IForEachLoopOperation loop, CommonForEachStatementSyntax syntax)
    {
        var place = syntax.Expression;
        symbols.Check(info.GetEnumeratorMethod, place);
        symbols.Check(info.MoveNextMethod, place);
        symbols.Check(info.CurrentProperty, place);
        symbols.Check(info.DisposeMethod, place);
        symbols.CheckType(info.GetEnumeratorMethod?.ReturnType, place);
        Conversion(info.CurrentConversion, info.ElementType, place);
        Conversion(info.ElementConversion, loop.Locals.FirstOrDefault()?.Type, place);
        if (syntax is ForEachVariableStatementSyntax variables) Deconstruction(model.GetDeconstructionInfo(variables), place);
    }

    private void Deconstruction(DeconstructionInfo info, SyntaxNode place)
    {
        symbols.Check(info.Method, place);
        if (info.Conversion is { } conversion) Conversion(conversion, target: null, place);
        foreach (var nested in info.Nested) Deconstruction(nested, place);
    }

    private void Hole(IOperation? alignment, IOperation? format, SyntaxNode place)
    {
        if (alignment is { ConstantValue.Value: var width } && width is not (>= -WidestColumn and <= WidestColumn))
            Refuse(place, $"a column may be at most {WidestColumn} characters wide");
        if (format is { ConstantValue.Value: string text } && ArgumentBound.FormatProblem(text) is { } problem) Refuse(place, $"the format {problem}");
    }

    /// <summary>What fills a FormattableString is kept in it, and could be another.</summary>
    private void KeptHoles(IInterpolatedStringOperation text)
    {
        foreach (var hole in text.Parts.OfType<IInterpolationOperation>())
        {
            var value = hole.Expression;
            while (value is IConversionOperation { IsImplicit: true } conversion) value = conversion.Operand;
            if (TypeShape.IsOpen(value.Type) || value.Type is ITypeParameterSymbol)
                Refuse(hole.Syntax, "what fills a FormattableString has to be of a type that is known, since a long chain of them could not be printed; call its ToString()");
        }
    }

    private static IOperation? ArgumentOf(IInvocationOperation call, string parameter) => call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter)?.Value;

    private static bool FollowsOrdering(IInvocationOperation call)
    {
        var before = call.Arguments[0].Value;
        while (before is IConversionOperation or IParenthesizedOperation) before = before.ChildOperations.First();
        return before is IInvocationOperation { TargetMethod: { ContainingType: { Name: "Enumerable", ContainingNamespace.Name: "Linq" }, ReturnType.Name: "IOrderedEnumerable" } };
    }

    private void RefuseDelegateSum(SyntaxNode place) => Refuse(place, "functions may not be added to each other, since each sum can be twice as long as the one before; keep them in a List");

    private void Refuse(SyntaxNode place, string problem) => refuse(place.GetLocation(), new Refusal(problem, Telling.Construct));

    /// <summary>The handler behind an interpolated string has a type that no author may name.</summary>
    private static bool IsMadeByCompiler(IOperation operation) =>
        operation is { IsImplicit: true, Type: INamedTypeSymbol type } && AllowList.ForCompiler.Find(SymbolNames.OfType(type)) is not null
        || operation is IInterpolatedStringHandlerCreationOperation { Type: INamedTypeSymbol handler } && AllowList.ForCompiler.Find(SymbolNames.OfType(handler)) is not null;

    private static bool IsWritten(IOperation reference)
    {
        var target = reference;
        while (target.Parent is ITupleOperation) target = target.Parent;
        return target.Parent switch
        {
            IAssignmentOperation assignment => assignment.Target == target,
            IIncrementOrDecrementOperation => true,
            IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
            _ => false,
        };
    }

    /// <summary>The member's own name in a chain of calls, which is where its author looks.</summary>
    private static SyntaxNode NameIn(SyntaxNode place) => place switch
    {
        InvocationExpressionSyntax { Expression: var called } => NameIn(called),
        MemberAccessExpressionSyntax { Name: var name } => name,
        MemberBindingExpressionSyntax { Name: var name } => name,
        _ => place,
    };
}
