namespace GoalRules.Engine;

/// <summary>One folder of a pack that extends others: its own files, read, with the settings that hold where it stands.</summary>
/// <param name="Manifest">Its manifest over those that it extends.</param>
/// <param name="Specs">Its specs, by their script's path.</param>
internal sealed record PackLayer(PackFolder Folder, Manifest Manifest, IReadOnlyDictionary<string, Spec> Specs);
