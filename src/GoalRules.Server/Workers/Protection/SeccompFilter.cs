using System.Runtime.InteropServices;

namespace GoalRules.Server;

/// <summary>
/// A program for the kernel that looks at each system call and lets through what a worker needs: Unix sockets to listen on, threads, and
/// signals to itself. Calls that are not let through fail as if the process had no right to them.
/// </summary>
internal sealed unsafe class SeccompFilter
{
    private const ushort Load = 0x20; // BPF_LD | BPF_W | BPF_ABS
    private const ushort And = 0x54; // BPF_ALU | BPF_AND | BPF_K
    private const ushort JumpIfEqual = 0x15; // BPF_JMP | BPF_JEQ | BPF_K
    private const ushort JumpIfAtLeast = 0x35; // BPF_JMP | BPF_JGE | BPF_K
    private const ushort Return = 0x06;

    private const uint Allow = 0x7FFF0000;
    private const uint KillProcess = 0x80000000;
    private const uint NotPermitted = 0x00050000 | 1;
    private const uint DoneNothing = 0x00050000;
    private const uint NotKnown = 0x00050000 | 38;

    private const uint Number = 0;
    private const uint ArchitectureOfCall = 4;

    private const uint UnixSocket = 1;
    private const uint Stream = 1;
    private const uint StreamMask = 0xF;
    private const uint NewThread = 0x00010000;
    private const uint NewNamespaces = 0x7E020000;

    private readonly List<Instruction> _program = [];

    private SeccompFilter(uint architecture)
    {
        Add(Load, ArchitectureOfCall);
        Add(JumpIfEqual, architecture, ifTrue: 1);
        Add(Return, KillProcess);
        Add(Load, Number);
    }

    /// <summary>What a worker gets.</summary>
    /// <param name="process">Its id, which it keeps when it becomes another program.</param>
    public static SeccompFilter ForWorkers(SystemCalls calls, int process)
    {
        var filter = new SeccompFilter(calls.Architecture);
        filter.Add(JumpIfAtLeast, SystemCalls.FirstOfX32, ifFalse: 1);
        filter.Add(Return, NotKnown);
        foreach (var denied in calls.Denied) filter.Refuse(denied, NotPermitted);
        filter.Refuse(SystemCalls.Clone3, NotKnown); // its flags lie in memory, where a filter cannot look; the library falls back to clone
        filter.Refuse(calls.RunOn, DoneNothing); // the runtime asks for the processors that it has already, and does not start where that fails
        filter.AddSocket(calls.Socket);
        filter.AddClone(calls.NewThread);
        foreach (var toItself in new[] { calls.Kill, calls.ThreadKill, calls.QueueSignal, calls.QueueThreadSignal }) filter.AddFirstArgument(toItself, (uint)process);
        filter.AddFirstArgument(calls.ProcessLimits, 0, (uint)process);
        filter.Add(Return, Allow);
        return filter;
    }

    /// <summary>One that has the kernel answer as if it did not know these calls.</summary>
    public static SeccompFilter Without(SystemCalls calls, params IEnumerable<int> unknown)
    {
        var filter = new SeccompFilter(calls.Architecture);
        foreach (var call in unknown) filter.Refuse(call, NotKnown);
        filter.Add(Return, Allow);
        return filter;
    }

    /// <summary>Puts the calling thread, and whatever it becomes, under the filter for good.</summary>
    public void Install()
    {
        var instructions = _program.ToArray();
        fixed (Instruction* first = instructions)
        {
            var program = new Program { Length = (ushort)instructions.Length, First = first };
            Libc.Check(Libc.Control(Libc.SetSeccomp, Libc.SeccompFilterMode, (nuint)(&program), 0, 0), "seccomp cannot be had");
        }
    }

    private static uint LowHalf(int argument) => (uint)(16 + (8 * argument));

    private void Refuse(int call, uint answer)
    {
        Add(JumpIfEqual, (uint)call, ifFalse: 1);
        Add(Return, answer);
    }

    private void AddSocket(int socket)
    {
        Add(JumpIfEqual, (uint)socket, ifFalse: 7);
        Add(Load, LowHalf(0));
        Add(JumpIfEqual, UnixSocket, ifFalse: 4);
        Add(Load, LowHalf(1));
        Add(And, StreamMask);
        Add(JumpIfEqual, Stream, ifFalse: 1);
        Add(Return, Allow);
        Add(Return, NotPermitted);
    }

    private void AddClone(int clone)
    {
        Add(JumpIfEqual, (uint)clone, ifFalse: 5);
        Add(Load, LowHalf(0));
        Add(And, NewThread | NewNamespaces);
        Add(JumpIfEqual, NewThread, ifFalse: 1);
        Add(Return, Allow);
        Add(Return, NotPermitted);
    }

    private void AddFirstArgument(int call, params ReadOnlySpan<uint> allowed)
    {
        Add(JumpIfEqual, (uint)call, ifFalse: (byte)(2 + (2 * allowed.Length)));
        Add(Load, LowHalf(0));
        foreach (var value in allowed)
        {
            Add(JumpIfEqual, value, ifFalse: 1);
            Add(Return, Allow);
        }

        Add(Return, NotPermitted);
    }

    private void Add(ushort code, uint operand, byte ifTrue = 0, byte ifFalse = 0) => _program.Add(new Instruction { Code = code, IfTrue = ifTrue, IfFalse = ifFalse, Operand = operand });

    [StructLayout(LayoutKind.Sequential)]
    private struct Instruction
    {
        public ushort Code;
        public byte IfTrue;
        public byte IfFalse;
        public uint Operand;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Program
    {
        public ushort Length;
        public Instruction* First;
    }
}
