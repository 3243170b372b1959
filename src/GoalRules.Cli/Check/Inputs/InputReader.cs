namespace GoalRules.Cli;

/// <summary>How input files are to be read.</summary>
internal sealed record InputSettings
{
    /// <summary>The format of all files; null: by their names.</summary>
    public InputFormat? Format { get; init; }

    /// <summary>Columns of a CSV file by the field that they hold.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Whether files hold only part of what there is, so that nothing may be concluded from what they lack.</summary>
    public bool IsPartial { get; init; }

    /// <returns>What a file is read as; null where neither the user nor its name tells.</returns>
    public InputFormat? FormatOf(string file) => Format ?? InputFormats.Of(file);
}

/// <summary>Reads input files; whatever is wrong with one of them is part of what was read.</summary>
/// <param name="standardInput">Takes the place of a file that is called <c>-</c>.</param>
internal sealed class InputReader(InputSettings settings, Stream standardInput)
{
    public const string StandardInput = "-";

    /// <summary>What the standard input is called where files are named.</summary>
    public const string NameOfStandardInput = "<stdin>";

    private const string NoSuchFile = "there is no such file; check the path";

    public Input Read(string file)
    {
        var name = file == StandardInput ? NameOfStandardInput : file;
        if (Directory.Exists(file)) return Refuse(name, "is a folder; name the files in it");
        if (settings.FormatOf(file) is not { } format)
            return Refuse(name, file == StandardInput || File.Exists(file) ? $"its name does not tell the format; add --input {string.Join(", ", InputFormats.ByName.Keys)}" : NoSuchFile);
        InputText text;
        try
        {
            text = new InputText(Bytes(file));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Refuse(name, NoSuchFile);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse(name, $"cannot be read: {e.Message}");
        }

        if (text.IsBlank) return Refuse(name, "is empty; write at least one goal, metric, metric set, team or person");
        // A broken line of a list is one line's mistake; anywhere else nothing can be trusted.
        if (format != InputFormat.JsonLines && Utf8Words.FirstInvalid(text.Bytes) is { } invalid) return new Input(name) { Problems = [NotUtf8(text, invalid)] };
        return format switch
        {
            InputFormat.Json => JsonInput.Read(name, text, settings),
            InputFormat.JsonLines => new JsonLinesInput(name, text, settings).Read(),
            InputFormat.Yaml => YamlInput.Read(name, text, settings),
            _ => new CsvInput(name, text, settings).Read(),
        };
    }

    public static InputProblem NotUtf8(InputText text, int offset) =>
        new(text.At(offset), $"the byte 0x{text.Bytes[offset]:X2} is not UTF-8; save the file as UTF-8");

    private static Input Refuse(string name, string problem) => new(name) { Problems = [new InputProblem(default, problem)] };

    private byte[] Bytes(string file)
    {
        if (file != StandardInput) return File.ReadAllBytes(file);
        using var bytes = new MemoryStream();
        standardInput.CopyTo(bytes);
        return bytes.ToArray();
    }
}
