using Spectre.Console;
using Spectre.Console.Rendering;

namespace GoalRules.Cli;

/// <summary>The history of a metric, the fan of what may come of it, and the target. Takes no more than 16 rows and 80 columns.</summary>
internal sealed class FanChart : Renderable
{
    private const int MostColumns = 80;
    private const int FewestColumns = 10;
    private const int Height = 12;

    /// <summary>How many observations are shown at least, and for each step ahead.</summary>
    private const int FewestShown = 24;
    private const int ShownForStep = 3;

    private readonly IReadOnlyList<ChartPoint> _history;
    private readonly IReadOnlyList<ChartFan> _fan;
    private readonly IReadOnlyList<double> _targets;
    private readonly Func<double, string> _place;
    private readonly ChartRows _rows;

    private FanChart(IReadOnlyList<ChartPoint> history, IReadOnlyList<ChartFan> fan, IReadOnlyList<double> targets, Func<double, string> place)
    {
        _history = [.. history.Skip(history.Count - Math.Max(FewestShown, fan.Count * ShownForStep))];
        _fan = fan;
        _targets = targets;
        _place = place;
        _rows = new ChartRows(Height, [.. _history.Select(point => point.Value), .. fan.SelectMany(step => new[] { step.Low, step.High })], targets);
    }

    /// <param name="history">One observation at least, in order.</param>
    /// <param name="fan">One step at least, in order.</param>
    /// <param name="place">What a place on the axis of time is called.</param>
    /// <returns>The chart; null where it cannot be drawn.</returns>
    public static FanChart? Of(IReadOnlyList<ChartPoint> history, IReadOnlyList<ChartFan> fan, IReadOnlyList<double> targets, Func<double, string> place)
    {
        var chart = new FanChart(history, fan, targets, place);
        return chart._rows.IsDrawable && fan[^1].X > history[^1].X ? chart : null;
    }

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var labels = Labels();
        var margin = labels.Max(label => label.Length) + 2;
        var columns = Math.Min(MostColumns, maxWidth) - margin;
        if (columns < FewestColumns) yield break;
        var cells = Cells(columns);
        for (var row = 0; row < Height; row++)
        {
            yield return new Segment($"{labels[row].PadLeft(margin - 2)} {(options.Unicode ? '│' : '|')}");
            foreach (var segment in Runs(cells[row], options.Unicode)) yield return segment;
            yield return Segment.LineBreak;
        }

        yield return new Segment(Axis(margin, columns));
        yield return Segment.LineBreak;
        yield return new Segment(Legend(margin, Math.Min(MostColumns, maxWidth), options.Unicode));
        yield return Segment.LineBreak;
    }

    private ChartMark[][] Cells(int columns)
    {
        var cells = Enumerable.Range(0, Height).Select(_ => new ChartMark[columns]).ToArray();
        foreach (var target in _targets.Where(_rows.Holds)) Fill(0, columns - 1, target, target, ChartMark.Target);
        var now = ChartFan.Of(_history[^1]);
        for (var (column, step) = (Column(now.X, columns) + 1, 0); column < columns; column++)
        {
            var x = _history[0].X + ((_fan[^1].X - _history[0].X) * column / (columns - 1));
            while (step < _fan.Count - 1 && _fan[step].X < x) step++;
            var fan = (step == 0 ? now : _fan[step - 1]).Towards(_fan[step], x);
            Fill(column, column, fan.Low, fan.High, ChartMark.Outer);
            Fill(column, column, fan.Lower, fan.Upper, ChartMark.Inner);
            Fill(column, column, fan.Middle, fan.Middle, ChartMark.Middle);
        }

        foreach (var point in _history) Fill(Column(point.X, columns), Column(point.X, columns), point.Value, point.Value, ChartMark.Observation);
        return cells;

        void Fill(int from, int to, double low, double high, ChartMark mark)
        {
            for (var row = _rows.Of(high); row <= _rows.Of(low); row++)
            {
                for (var column = from; column <= to; column++) cells[row][column] = (ChartMark)Math.Max((int)cells[row][column], (int)mark);
            }
        }
    }

    private int Column(double x, int columns) => (int)Math.Round((x - _history[0].X) / (_fan[^1].X - _history[0].X) * (columns - 1));

    /// <summary>The values of the first and the last row, and of those with a target.</summary>
    private string[] Labels()
    {
        var labels = new string[Height];
        Array.Fill(labels, "");
        labels[0] = ChanceText.Rounded(_rows.Top);
        labels[^1] = ChanceText.Rounded(_rows.Bottom);
        foreach (var target in _targets.Where(_rows.Holds)) labels[_rows.Of(target)] = ChanceText.Rounded(target);
        return labels;
    }

    private static IEnumerable<Segment> Runs(ChartMark[] row, bool isUnicode)
    {
        var end = Array.FindLastIndex(row, mark => mark != ChartMark.None) + 1;
        for (var start = 0; start < end;)
        {
            var length = 1;
            while (start + length < end && row[start + length] == row[start]) length++;
            yield return new Segment(new string(row[start].Sign(isUnicode), length), row[start].Style());
            start += length;
        }
    }

    /// <summary>When history begins and ends, and the fan ends, each below its column as far as there is room.</summary>
    private string Axis(int margin, int columns)
    {
        var (first, now, last) = (_place(_history[0].X), _place(_history[^1].X), _place(_fan[^1].X));
        var line = new string(' ', margin) + first;
        var middle = margin + Column(_history[^1].X, columns) - (now.Length / 2);
        var right = margin + columns - last.Length;
        if (middle > line.Length && middle + now.Length < right) line = line.PadRight(middle) + now;
        return line.Length < right ? line.PadRight(right) + last : line;
    }

    private string Legend(int margin, int width, bool isUnicode)
    {
        var parts = new List<string> { $"{Sign(ChartMark.Observation)} so far", $"{Sign(ChartMark.Inner)} 4 of 10 outcomes", $"{Sign(ChartMark.Outer)} 8 of 10" };
        if (_targets.Any(_rows.Holds)) parts.Add($"{Sign(ChartMark.Target)} target");
        else if (_targets.Count > 0) parts.Add($"target far {(_targets[0] > _rows.Top ? "above" : "below")}");
        while (parts.Count > 0 && margin + parts.Sum(part => part.Length + 2) > width) parts.RemoveAt(parts.Count - 1);
        return new string(' ', margin) + string.Join("  ", parts);

        char Sign(ChartMark mark) => mark.Sign(isUnicode);
    }
}
