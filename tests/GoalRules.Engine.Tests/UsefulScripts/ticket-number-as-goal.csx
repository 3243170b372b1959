using System.Text.RegularExpressions;

[Rule("TST0002", "ticket-number-as-goal", Category.Specificity, Severity.Warning, Message = "{0} names a ticket, which says what is done and not what comes of it; name the result")]
static IEnumerable<Finding> Check(Goal goal)
{
    var tickets = new Regex(@"\b[A-Z]{2,10}-[0-9]{1,6}\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
    foreach (Match match in tickets.Matches(goal.Statement.Text))
    {
        if (match is { Success: true, Groups: [var whole, ..] } && !IsKnown(whole.Value))
            yield return Finding.At(goal.Statement.At(new TextSpan(match.Index, match.Length)), match.Value);
    }
}

static bool IsKnown(string ticket) => ticket.StartsWith("ISO-", StringComparison.Ordinal) || Regex.IsMatch(ticket, "^(EN|DIN)-", RegexOptions.NonBacktracking);
