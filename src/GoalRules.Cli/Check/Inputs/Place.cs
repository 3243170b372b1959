namespace GoalRules.Cli;

/// <summary>A place in an input file, in lines and UTF-16 columns from 1.</summary>
/// <param name="Line">0: the file as a whole.</param>
/// <param name="EndLine">Where the words end; 0: no words are meant.</param>
/// <param name="EndColumn">The column after the words; 0: no words are meant.</param>
internal readonly record struct Place(int Line, int Column, int EndLine = 0, int EndColumn = 0)
{
    /// <summary>The place as compilers write it, which editors can open.</summary>
    public string In(string file) => Line > 0 ? $"{file}({Line},{Column})" : file;
}
