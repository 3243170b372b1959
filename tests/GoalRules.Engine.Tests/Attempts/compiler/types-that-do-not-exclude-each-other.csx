[Rule("TST0001", "types-that-do-not-exclude-each-other", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    object thing = goal;
    switch (thing) // refused: test too many things
    {
        case IEnumerable<Left0> and IEnumerable<Right0>:
            return null;
        case IEnumerable<Left1> and IEnumerable<Right1>:
            return null;
        case IEnumerable<Left2> and IEnumerable<Right2>:
            return null;
        case IEnumerable<Left3> and IEnumerable<Right3>:
            return null;
        case IEnumerable<Left4> and IEnumerable<Right4>:
            return null;
        case IEnumerable<Left5> and IEnumerable<Right5>:
            return null;
        case IEnumerable<Left6> and IEnumerable<Right6>:
            return null;
        case IEnumerable<Left7> and IEnumerable<Right7>:
            return null;
        case IEnumerable<Left8> and IEnumerable<Right8>:
            return null;
        case IEnumerable<Left9> and IEnumerable<Right9>:
            return null;
        case IEnumerable<Left10> and IEnumerable<Right10>:
            return null;
        case IEnumerable<Left11> and IEnumerable<Right11>:
            return null;
        case IEnumerable<Left12> and IEnumerable<Right12>:
            return null;
        case IEnumerable<Left13> and IEnumerable<Right13>:
            return null;
        case IEnumerable<Left14> and IEnumerable<Right14>:
            return null;
        case IEnumerable<Left15> and IEnumerable<Right15>:
            return null;
        case IEnumerable<Left16> and IEnumerable<Right16>:
            return null;
        case IEnumerable<Left17> and IEnumerable<Right17>:
            return null;
        case IEnumerable<Left18> and IEnumerable<Right18>:
            return null;
        case IEnumerable<Left19> and IEnumerable<Right19>:
            return null;
        case IEnumerable<Left20> and IEnumerable<Right20>:
            return null;
        case IEnumerable<Left21> and IEnumerable<Right21>:
            return null;
        case IEnumerable<Left22> and IEnumerable<Right22>:
            return null;
        case IEnumerable<Left23> and IEnumerable<Right23>:
            return null;
        case IEnumerable<Left24> and IEnumerable<Right24>:
            return null;
    }

    return null;
}

record struct Left0;

record struct Right0;

record struct Left1;

record struct Right1;

record struct Left2;

record struct Right2;

record struct Left3;

record struct Right3;

record struct Left4;

record struct Right4;

record struct Left5;

record struct Right5;

record struct Left6;

record struct Right6;

record struct Left7;

record struct Right7;

record struct Left8;

record struct Right8;

record struct Left9;

record struct Right9;

record struct Left10;

record struct Right10;

record struct Left11;

record struct Right11;

record struct Left12;

record struct Right12;

record struct Left13;

record struct Right13;

record struct Left14;

record struct Right14;

record struct Left15;

record struct Right15;

record struct Left16;

record struct Right16;

record struct Left17;

record struct Right17;

record struct Left18;

record struct Right18;

record struct Left19;

record struct Right19;

record struct Left20;

record struct Right20;

record struct Left21;

record struct Right21;

record struct Left22;

record struct Right22;

record struct Left23;

record struct Right23;

record struct Left24;

record struct Right24;
