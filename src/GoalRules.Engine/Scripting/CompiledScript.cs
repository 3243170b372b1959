namespace GoalRules.Engine;

/// <summary>A rule script as an image that can be loaded, with the symbols that give exceptions their lines.</summary>
internal sealed record CompiledScript(byte[] Image, byte[] Symbols);
