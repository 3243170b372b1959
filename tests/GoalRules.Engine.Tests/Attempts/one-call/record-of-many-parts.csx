[Rule("TST0001", "record-of-many-parts", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    return null;
}

record Wide(string A0, string A1, string A2, string A3, string A4, string A5, string A6, string A7, string A8, string A9, string A10, string A11, string A12, string A13, string A14, string A15, string A16, string A17, string A18, string A19, string A20, string A21, string A22, string A23, string A24, string A25, string A26, string A27, string A28, string A29, string A30, string A31, string A32, string A33, string A34, string A35, string A36, string A37, string A38, string A39);

record Wider(Wide A, Wide B, Wide C, Wide D, Wide E, Wide F); // refused: too many to be compared
