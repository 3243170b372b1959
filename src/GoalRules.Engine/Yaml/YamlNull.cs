using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace GoalRules.Engine;

/// <summary>What YAML writes for nothing. In quotes the same letters are a text.</summary>
internal static class YamlNull
{
    public static bool Is(YamlNode node) => node is YamlScalarNode { Style: ScalarStyle.Plain } scalar && Is(scalar.Value);

    public static bool Is(ParsingEvent? next) => next is Scalar { Style: ScalarStyle.Plain, Tag.IsEmpty: true } scalar && Is(scalar.Value);

    private static bool Is(string? text) => text is null or "" or "~" or "null" or "Null" or "NULL";
}
