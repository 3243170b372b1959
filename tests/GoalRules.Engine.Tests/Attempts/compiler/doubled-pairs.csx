[Rule("TST0001", "doubled-pairs", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var a0 = KeyValuePair.Create(1, 1);
    var a1 = KeyValuePair.Create(a0, a0);
    var a2 = KeyValuePair.Create(a1, a1);
    var a3 = KeyValuePair.Create(a2, a2);
    var a4 = KeyValuePair.Create(a3, a3); // refused: double too often
    var a5 = KeyValuePair.Create(a4, a4);
    var a6 = KeyValuePair.Create(a5, a5);
    var a7 = KeyValuePair.Create(a6, a6);
    var a8 = KeyValuePair.Create(a7, a7);
    var a9 = KeyValuePair.Create(a8, a8);
    var a10 = KeyValuePair.Create(a9, a9);
    var a11 = KeyValuePair.Create(a10, a10);
    var a12 = KeyValuePair.Create(a11, a11);
    var a13 = KeyValuePair.Create(a12, a12);
    var a14 = KeyValuePair.Create(a13, a13);
    var a15 = KeyValuePair.Create(a14, a14);
    var a16 = KeyValuePair.Create(a15, a15);
    var a17 = KeyValuePair.Create(a16, a16);
    var a18 = KeyValuePair.Create(a17, a17);
    var a19 = KeyValuePair.Create(a18, a18);
    var a20 = KeyValuePair.Create(a19, a19);
    var a21 = KeyValuePair.Create(a20, a20);
    var a22 = KeyValuePair.Create(a21, a21);
    var a23 = KeyValuePair.Create(a22, a22);
    var a24 = KeyValuePair.Create(a23, a23);
    var a25 = KeyValuePair.Create(a24, a24);
    var a26 = KeyValuePair.Create(a25, a25);
    var a27 = KeyValuePair.Create(a26, a26);
    var a28 = KeyValuePair.Create(a27, a27);
    var a29 = KeyValuePair.Create(a28, a28);
    var a30 = KeyValuePair.Create(a29, a29);
    return null;
}
