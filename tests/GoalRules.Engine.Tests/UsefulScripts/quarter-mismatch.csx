[Rule("TST0014", "quarter-mismatch", Category.Specificity, Severity.Warning, Message = "The text says Q{0}, but the due date {1:yyyy-MM-dd} lies in Q{2}; make them the same")]
static Finding? Check(Goal goal)
{
    if (goal.Due is null) return null;
    int said = Said(goal.Statement.Text);
    int held = (goal.Due.Value.Month - 1) / 3 + 1;
    if (said == 0 || said == held) return null;
    return Finding.At(goal.Statement.Location, said, goal.Due, held);
}

static int Said(string text)
{
    for (int i = 0; i + 1 < text.Length; i++)
    {
        bool begins = i == 0 || !char.IsLetterOrDigit(text[i - 1]);
        bool ends = i + 2 == text.Length || !char.IsLetterOrDigit(text[i + 2]);
        if (begins && ends && (text[i] == 'Q' || text[i] == 'q') && text[i + 1] >= '1' && text[i + 1] <= '4') return text[i + 1] - '0';
    }

    return 0;
}
