namespace GoalRules.Engine;

/// <summary>
/// A finding has fewer arguments than its rule's message has placeholders. The name says so, since a report quotes a crash by its
/// exception's name only.
/// </summary>
internal sealed class MessageArgumentsMissingException : Exception;
