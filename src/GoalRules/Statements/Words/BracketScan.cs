using System.Buffers;

namespace GoalRules;

/// <summary>Tells whether places of a text stand in brackets. They are asked from left to right, so that the text is gone through once.</summary>
internal sealed class BracketScan(string text, SearchValues<char> opening, SearchValues<char> closing)
{
    private int _scanned;
    private bool _isInside;

    public bool IsInside(int at)
    {
        for (; _scanned < at; _scanned++)
        {
            if (opening.Contains(text[_scanned])) _isInside = true;
            else if (closing.Contains(text[_scanned])) _isInside = false;
        }

        return _isInside;
    }
}
