namespace GoalRules.Engine;

/// <summary>A rule's documentation, whose examples are its tests.</summary>
/// <param name="File">The Markdown file beside the script.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Description">Its first paragraph, in plain text.</param>
/// <param name="Flags">Small submissions in which the rule must find exactly what is marked.</param>
/// <param name="Passes">Small submissions on which the rule must stay silent.</param>
internal sealed record Spec(PackFile File, string Title, string Description, IReadOnlyList<SpecExample> Flags, IReadOnlyList<SpecExample> Passes);

/// <summary>One example of a spec.</summary>
/// <param name="Yaml">The submission, with its markers.</param>
/// <param name="Line">The line of the file on which it begins, from 1.</param>
internal sealed record SpecExample(string Yaml, int Line);
