namespace GoalRules.Cli;

/// <summary>What an input file is written in.</summary>
internal enum InputFormat
{
    Json,
    JsonLines,
    Yaml,
    Csv,
}

/// <summary>The names of the formats.</summary>
internal static class InputFormats
{
    /// <summary>What <c>--input</c> takes.</summary>
    public static IReadOnlyDictionary<string, InputFormat> ByName { get; } = new Dictionary<string, InputFormat>(StringComparer.Ordinal)
    {
        ["json"] = InputFormat.Json,
        ["jsonl"] = InputFormat.JsonLines,
        ["yaml"] = InputFormat.Yaml,
        ["csv"] = InputFormat.Csv,
    };

    /// <returns>The format that a file's name tells; null where it tells none.</returns>
    public static InputFormat? Of(string file) => Path.GetExtension(file).ToUpperInvariant() switch
    {
        ".JSON" => InputFormat.Json,
        ".JSONL" or ".NDJSON" => InputFormat.JsonLines,
        ".YAML" or ".YML" => InputFormat.Yaml,
        ".CSV" => InputFormat.Csv,
        _ => null,
    };
}
