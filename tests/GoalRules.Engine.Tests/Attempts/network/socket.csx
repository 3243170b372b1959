using System.Net.Sockets; // refused: Sockets

[Rule("TST0001", "socket", Category.Specificity, Severity.Warning, Message = "{0} is wrong")]
static Finding? Check(Goal goal)
{
    var socket = new Socket(default, default, default); // refused: Socket
    return null;
}
