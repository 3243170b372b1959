using System.Diagnostics;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace GoalRules.Engine;

/// <summary>A line of a rule's script.</summary>
/// <param name="File">The script, within its pack; empty where it cannot be told.</param>
/// <param name="Line">The line, from 1; 0 where it cannot be told.</param>
internal sealed record ScriptPlace(string File, int Line)
{
    public static ScriptPlace None { get; } = new("", 0);

    /// <summary>
    /// Where a script's own code is nearest to what was thrown. The symbols are read here for that one place: the runtime would look up
    /// each of the thousands of calls that a rule without end has under way.
    /// </summary>
    public static ScriptPlace Of(Exception exception, Rule rule)
    {
        var trace = new StackTrace(exception, fNeedFileInfo: false);
        using var symbols = MetadataReaderProvider.FromPortablePdbImage([.. rule.Symbols]);
        for (var i = 0; i < trace.FrameCount; i++)
        {
            if (trace.GetFrame(i) is { } frame && frame.GetMethod() is { } method && method.Module.Assembly == rule.Script && Find(symbols.GetMetadataReader(), method.MetadataToken, frame.GetILOffset()) is { } place)
                return place;
        }

        return None;
    }

    private static ScriptPlace? Find(MetadataReader symbols, int method, int offset)
    {
        ScriptPlace? place = null;
        foreach (var point in symbols.GetMethodDebugInformation(MetadataTokens.MethodDefinitionHandle(method & 0xFFFFFF)).GetSequencePoints())
        {
            if (point.Offset > offset && place is not null) break;
            if (!point.IsHidden) place = new ScriptPlace(symbols.GetString(symbols.GetDocument(point.Document).Name), point.StartLine);
        }

        return place;
    }
}
