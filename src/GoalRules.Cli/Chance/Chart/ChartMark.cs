using Spectre.Console;

namespace GoalRules.Cli;

/// <summary>What a cell of a chart shows; of two in one cell the later one.</summary>
internal enum ChartMark
{
    None,

    /// <summary>Between 1 and 9 of 10 outcomes.</summary>
    Outer,

    /// <summary>Between 3 and 7 of 10 outcomes.</summary>
    Inner,

    Target,

    /// <summary>As many outcomes above as below.</summary>
    Middle,

    Observation,
}

/// <summary>How marks are drawn.</summary>
internal static class ChartMarks
{
    public static char Sign(this ChartMark mark, bool isUnicode) => mark switch
    {
        ChartMark.Outer => isUnicode ? '░' : '.',
        ChartMark.Inner => isUnicode ? '▒' : ':',
        ChartMark.Target => isUnicode ? '╌' : '-',
        ChartMark.Middle => isUnicode ? '○' : 'o',
        ChartMark.Observation => isUnicode ? '●' : '*',
        _ => ' ',
    };

    public static Style Style(this ChartMark mark) => mark switch
    {
        ChartMark.Outer or ChartMark.Inner => Color.Blue,
        ChartMark.Target => Color.Red,
        ChartMark.Middle => Color.Green,
        ChartMark.Observation => new Style(decoration: Decoration.Bold),
        _ => Spectre.Console.Style.Plain,
    };
}
