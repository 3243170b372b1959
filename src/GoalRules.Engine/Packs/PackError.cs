namespace GoalRules.Engine;

/// <summary>One mistake in a rule pack: what, where, and how to mend it.</summary>
/// <param name="File">The file's path within the pack, with forward slashes; empty for the folder itself.</param>
/// <param name="Line">The line, from 1; 0 where the whole file is meant.</param>
/// <param name="Column">The column, from 1; 0 where the whole line or file is meant.</param>
/// <param name="Problem">What is wrong and what to do.</param>
public sealed record PackError(string File, int Line, int Column, string Problem)
{
    public override string ToString() => Line > 0 ? $"{File}({Line},{Column}): {Problem}" : File.Length > 0 ? $"{File}: {Problem}" : Problem;
}
