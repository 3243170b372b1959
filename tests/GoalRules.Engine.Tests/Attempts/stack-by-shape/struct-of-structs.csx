[Rule("TST0001", "struct-of-structs", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    _ = default(C);
    return null;
}

record struct A(long A0, long A1, long A2, long A3, long A4, long A5, long A6, long A7, long A8, long A9);

record struct B(A A0, A A1, A A2, A A3, A A4, A A5, A A6, A A7, A A8, A A9); // refused: on the stack

record struct C(B B0, B B1, B B2, B B3, B B4, B B5, B B6, B B7, B B8, B B9); // refused: on the stack
