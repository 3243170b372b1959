[Rule("TST0001", "trim-of-many-characters", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var text = new string('a', 780);
    for (var i = 0; i < 7; i++) text += text;
    var characters = text.Replace("a", "b").ToCharArray();
    characters[^1] = 'a';
    while (text.Trim(characters).Length == 0) ;
    return null;
}
