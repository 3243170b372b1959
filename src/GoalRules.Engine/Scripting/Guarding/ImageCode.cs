using System.Collections.Frozen;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace GoalRules.Engine;

/// <summary>Reads the instructions of an image for those that reach below the language, or that stand where they may not.</summary>
/// <param name="places">Where alone some members may be called.</param>
internal sealed class ImageCode(MetadataReader metadata, ImageSignatures signatures, PEReader file, IReadOnlyDictionary<EntityHandle, IReadOnlyList<string>> places)
{
    /// <summary>The lists behind collection expressions, which cast what they are asked about to what they hold.</summary>
    private const string ListOfCompiler = "<>z__";

    private static readonly FrozenDictionary<short, OpCode> Instructions = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToFrozenDictionary(code => code.Value);

    /// <summary>What the language without unsafe code is never translated to.</summary>
    private static readonly FrozenSet<short> Refused = new[]
    {
        OpCodes.Arglist, OpCodes.Calli, OpCodes.Cpblk, OpCodes.Initblk, OpCodes.Jmp, OpCodes.Localloc, OpCodes.Mkrefany, OpCodes.Refanytype, OpCodes.Refanyval,
        OpCodes.Unaligned, OpCodes.Volatile, OpCodes.Ldind_I, OpCodes.Stind_I, OpCodes.Ldelem_I, OpCodes.Stelem_I, OpCodes.Cpobj,
    }.Select(code => code.Value).ToFrozenSet();

    public IEnumerable<string> Problems() => metadata.MethodDefinitions.SelectMany(ProblemsOf);

    private IEnumerable<string> ProblemsOf(MethodDefinitionHandle handle)
    {
        var method = metadata.GetMethodDefinition(handle);
        if (method.RelativeVirtualAddress == 0) yield break;
        var name = metadata.GetString(method.Name);
        var isList = metadata.GetString(metadata.GetTypeDefinition(method.GetDeclaringType()).Name).StartsWith(ListOfCompiler, StringComparison.Ordinal);
        var code = file.GetMethodBody(method.RelativeVirtualAddress).GetILReader();
        while (code.RemainingBytes > 0)
        {
            var first = code.ReadByte();
            var value = first == 0xFE ? unchecked((short)(0xFE00 | code.ReadByte())) : first;
            if (!Instructions.TryGetValue(value, out var instruction) || Refused.Contains(value))
            {
                yield return $"has an instruction in {name} that reaches below the language";
                yield break;
            }

            if (instruction.OperandType is OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                var operand = MetadataTokens.EntityHandle(code.ReadInt32());
                if (operand.Kind == HandleKind.MethodSpecification) operand = metadata.GetMethodSpecification((MethodSpecificationHandle)operand).Method;
                if (IsOutOfPlace(operand, method)) yield return $"calls {metadata.GetString(metadata.GetMemberReference((MemberReferenceHandle)operand).Name)} in {name}, which only the compiler's own code may";
                if (!isList && (instruction == OpCodes.Castclass || instruction == OpCodes.Isinst || instruction == OpCodes.Unbox_Any) && IsChangeable(signatures.NameOf(operand))) yield return $"looks behind a collection that may only be read in {name}";
            }
            else
            {
                // The count is read, which moves the offset, before the offset is.
                var size = instruction.OperandType == OperandType.InlineSwitch ? checked(code.ReadInt32() * 4) : SizeOf(instruction.OperandType);
                code.Offset += size;
            }
        }
    }

    private bool IsOutOfPlace(EntityHandle operand, MethodDefinition method)
    {
        if (places.GetValueOrDefault(operand) is not { Count: > 0 } allowed) return false;
        var name = metadata.GetString(method.Name);
        var type = metadata.GetString(metadata.GetTypeDefinition(method.GetDeclaringType()).Name);
        return !allowed.Any(place => name == place || name.EndsWith($".{place}", StringComparison.Ordinal) || type.StartsWith(place, StringComparison.Ordinal));
    }

    private static bool IsChangeable(string type) =>
        type == ImageSignatures.Unsound || (type.StartsWith("System.Collections.", StringComparison.Ordinal) && AllowList.ForAuthors.Find(type)?.IsCast != true);

    private static int SizeOf(OperandType operand) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };
}
