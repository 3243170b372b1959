[Rule("TST0001", "submission-times-submission", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Submission submission)
{
    var count = 0;
    foreach (var a in Enumerable.Range(0, 10_000))
    {
        foreach (var b in submission.Goals.Concat(submission.Goals)) count += Enumerable.Range(0, 10_000).Count(n => n == a);
    }
    return null;
}
