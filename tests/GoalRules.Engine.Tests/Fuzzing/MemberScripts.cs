using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using CsCheck;
using GoalRules.Engine;

namespace GoalRules.Fuzzing;

/// <summary>Rules that use some members of the libraries that a compilation of scripts sees, most of them of types that are allowed.</summary>
internal static class MemberScripts
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly string[] TypeArguments = ["int", "string", "Goal", "(int, string)"];

    private static readonly Type[] Types =
    [
        .. new[] { typeof(object), typeof(Enumerable), typeof(SortedSet<>), typeof(Regex), typeof(Goal) }
            .SelectMany(type => type.Assembly.GetExportedTypes())
            .Where(type => !typeof(Delegate).IsAssignableFrom(type) && type != typeof(Meter))
            .OrderBy(type => type.FullName, StringComparer.Ordinal),
    ];

    private static readonly Type[] Allowed = [.. Types.Where(type => AllowList.ForAuthors.Find(type.FullName!.Replace('+', '.')) is not null)];

    public static Gen<string> All { get; } = new Generated<string>(random =>
    {
        var lines = Enumerable.Range(0, 1 + random.Below(2)).Select(i => $"    {Use(random, i)};\n");
        return $"[Rule(\"TST0001\", \"fuzzed\", Category.Specificity, Severity.Warning, Message = \"{{0}} is wrong\")]\nstatic Finding? Check(Goal goal)\n{{\n{string.Concat(lines)}    return null;\n}}\n";
    });

    private static string Use(PCG random, int number)
    {
        var type = random.Of(random.Chance(85) ? Allowed : Types);
        var members = type.GetMembers(Declared).Where(IsUsable).OrderBy(member => member.ToString(), StringComparer.Ordinal).ToArray();
        var closed = Named(type, [.. type.GetGenericArguments().Select(_ => random.Of(TypeArguments))]);
        if (members.Length == 0) return $"var v{number} = default({closed})";
        var member = random.Of(members);
        var on = member is MethodInfo { IsStatic: true } or PropertyInfo { GetMethod.IsStatic: true } or FieldInfo { IsStatic: true } ? closed : random.Of([$"default({closed})!", $"((({closed})default!))"]);
        var use = member switch
        {
            ConstructorInfo constructor => $"new {closed}({Arguments(random, constructor)})",
            PropertyInfo indexer when indexer.GetIndexParameters() is [_, ..] => $"{on}[1]",
            PropertyInfo or FieldInfo => $"{on}.{member.Name}",
            MethodInfo method => $"{on}.{method.Name}{Closing(random, method)}({Arguments(random, method)})",
            _ => "0",
        };
        if (member is MethodInfo { ReturnType: { } returned } && returned == typeof(void)) return use;
        return random.Below(6) switch
        {
            0 => $"_ = {use}",
            1 => $"foreach (var v{number} in {use}) ;",
            2 => $"_ = $\"{{{use}}}\"",
            3 => $"Func<object?> v{number} = () => {use}",
            4 when member is MethodInfo method => $"var v{number} = {on}.{method.Name}",
            _ => $"var v{number} = {use}",
        };
    }

    private static bool IsUsable(MemberInfo member) => member switch
    {
        MethodInfo method => !method.IsSpecialName,
        ConstructorInfo or PropertyInfo or FieldInfo => true,
        _ => false,
    };

    private static string Closing(PCG random, MethodInfo method) =>
        method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(_ => random.Of(TypeArguments)))}>" : "";

    private static string Arguments(PCG random, MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter => Argument(random, parameter)));

    private static string Argument(PCG random, ParameterInfo parameter) => parameter switch
    {
        { IsOut: true } => "out _",
        { ParameterType: var type } when type == typeof(string) => random.Of(["\"a\"", "\"{0}\"", "goal.Id", "\"yyyy-MM-dd\"", "null!"]),
        { ParameterType: var type } when type == typeof(int) => random.Of(["1", "0", "goal.Id.Length", "1_000_000_000"]),
        { ParameterType: var type } when type == typeof(RegexOptions) => "System.Text.RegularExpressions.RegexOptions.NonBacktracking",
        { ParameterType: { IsGenericType: true } type } when type.Name.StartsWith("Func`", StringComparison.Ordinal) =>
            $"({string.Join(", ", Enumerable.Range(0, type.GetGenericArguments().Length - 1).Select(i => $"p{i}"))}) => default!",
        { ParameterType: { IsGenericType: true } type } when type.Name.StartsWith("IEnumerable`", StringComparison.Ordinal) => random.Of(["new[] { 1, 2 }", "goal.Measures", "new[] { \"a\" }"]),
        _ => "default!",
    };

    /// <summary>A type as C# writes it, nested ones and their arguments too.</summary>
    private static string Named(Type type, IReadOnlyList<string> arguments)
    {
        var given = 0;
        var parts = type.FullName!.Split('+').Select(part =>
        {
            if (part.Split('`') is not [var name, var arity]) return part;
            var own = int.Parse(arity, CultureInfo.InvariantCulture);
            given += own;
            return $"{name}<{string.Join(", ", arguments.Skip(given - own).Take(own))}>";
        });
        return $"global::{string.Join('.', parts)}";
    }
}
