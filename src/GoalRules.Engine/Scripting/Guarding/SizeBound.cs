using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GoalRules.Engine;

/// <summary>
/// Whether a number is known to be small: a constant, or the size of something that exists already, so that work and memory stay in
/// proportion to what was paid for before.
/// </summary>
internal static class SizeBound
{
    public static bool IsAtMost(IOperation size, int limit) => size switch
    {
        { ConstantValue: { HasValue: true, Value: { } constant } } => constant is int number ? number <= limit : constant is byte or sbyte or short or ushort && Convert.ToInt64(constant, null) <= limit,
        IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion => IsAtMost(conversion.Operand, limit),
        IParenthesizedOperation parenthesized => IsAtMost(parenthesized.Operand, limit),
        IPropertyReferenceOperation or IInvocationOperation when IsSizeOfCollection(size) => true,
        IInvocationOperation { TargetMethod: { Name: "Min", ContainingType: { Name: "Math", ContainingNamespace.Name: "System" } }, Arguments: [var left, var right] } =>
            IsAtMost(left.Value, limit) || IsAtMost(right.Value, limit),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, OperatorMethod: null } sum => IsAtMost(sum.LeftOperand, limit) && IsAtMost(sum.RightOperand, limit),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract, OperatorMethod: null, RightOperand.ConstantValue: { HasValue: true, Value: >= 0 } } difference => IsSizeOfCollection(difference.LeftOperand), // a negative number would wrap round
        IConditionalOperation { WhenFalse: { } other } choice => IsAtMost(choice.WhenTrue, limit) && IsAtMost(other, limit),
        _ => false,
    };

    private static bool IsSizeOfCollection(IOperation size) => size switch
    {
        // A script's own property could say anything; none of its types can be a collection that has a size.
        IPropertyReferenceOperation { Property: { Name: "Count" or "Length", DeclaringSyntaxReferences.IsEmpty: true } } => true,
        IInvocationOperation { TargetMethod: { Name: "Count", DeclaringSyntaxReferences.IsEmpty: true, ContainingType: { Name: "Enumerable", ContainingNamespace.Name: "Linq" } } } => true,
        _ => false,
    };
}
