using System.Collections.Frozen;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace GoalRules.Engine;

/// <summary>Reads the instructions of an image for those that reach below the language.</summary>
internal sealed class ImageCode(MetadataReader metadata, PEReader file)
{
    private static readonly FrozenDictionary<short, OpCode> Instructions = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToFrozenDictionary(code => code.Value);

    /// <summary>What the language without unsafe code is never translated to.</summary>
    private static readonly FrozenSet<short> Refused = new[]
    {
        OpCodes.Arglist, OpCodes.Calli, OpCodes.Cpblk, OpCodes.Initblk, OpCodes.Jmp, OpCodes.Localloc, OpCodes.Mkrefany, OpCodes.Refanytype, OpCodes.Refanyval,
        OpCodes.Unaligned, OpCodes.Volatile, OpCodes.Ldind_I, OpCodes.Stind_I, OpCodes.Ldelem_I, OpCodes.Stelem_I, OpCodes.Cpobj,
    }.Select(code => code.Value).ToFrozenSet();

    /// <returns>What a method does that no script may do; null where all is well.</returns>
    public string? Problem()
    {
        foreach (var handle in metadata.MethodDefinitions)
        {
            var method = metadata.GetMethodDefinition(handle);
            if (method.RelativeVirtualAddress == 0) continue;
            var code = file.GetMethodBody(method.RelativeVirtualAddress).GetILReader();
            while (code.RemainingBytes > 0)
            {
                var first = code.ReadByte();
                var value = first == 0xFE ? unchecked((short)(0xFE00 | code.ReadByte())) : first;
                if (!Instructions.TryGetValue(value, out var instruction) || Refused.Contains(value)) return $"has an instruction in {metadata.GetString(method.Name)} that reaches below the language";
                code.Offset += instruction.OperandType == OperandType.InlineSwitch ? checked(code.ReadInt32() * 4) : SizeOf(instruction.OperandType);
            }
        }

        return null;
    }

    private static int SizeOf(OperandType operand) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };
}
