[Rule("TST0001", "checksum-directive", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    #pragma checksum "a" "{406EA660-64CF-4C82-B6F0-42D48172A799}" "00" // refused: line by line
    return null;
}
