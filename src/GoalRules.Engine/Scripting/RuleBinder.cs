using System.Reflection;

namespace GoalRules.Engine;

/// <summary>Turns a rule's function into one delegate, whatever it looks at, takes and returns.</summary>
internal static class RuleBinder
{
    private const BindingFlags Statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    /// <returns>The type of subject that the rule looks at, null where it looks at all; and the delegate.</returns>
    public static (SubjectType? SubjectType, Func<Subject, IEnumerable<Finding>> Check) Bind(MethodInfo method, object? options)
    {
        var parameters = method.GetParameters();
        var subject = parameters[0].ParameterType;
        var bind = options is null
            ? typeof(RuleBinder).GetMethod(nameof(WithoutOptions), Statics)!.MakeGenericMethod(subject)
            : typeof(RuleBinder).GetMethod(nameof(WithOptions), Statics)!.MakeGenericMethod(subject, parameters[1].ParameterType);
        var check = (Func<Subject, IEnumerable<Finding>>)bind.Invoke(null, options is null ? [method] : [method, options])!;
        return (subject == typeof(Subject) ? null : Enum.Parse<SubjectType>(subject.Name), check);
    }

    private static Func<Subject, IEnumerable<Finding>> WithoutOptions<TSubject>(MethodInfo method)
        where TSubject : Subject
    {
        if (method.ReturnType == typeof(Finding))
        {
            var one = method.CreateDelegate<Func<TSubject, Finding?>>();
            return subject => one((TSubject)subject) is { } finding ? [finding] : [];
        }

        var many = method.CreateDelegate<Func<TSubject, IEnumerable<Finding>>>();
        return subject => many((TSubject)subject);
    }

    private static Func<Subject, IEnumerable<Finding>> WithOptions<TSubject, TOptions>(MethodInfo method, TOptions options)
        where TSubject : Subject
    {
        if (method.ReturnType == typeof(Finding))
        {
            var one = method.CreateDelegate<Func<TSubject, TOptions, Finding?>>();
            return subject => one((TSubject)subject, options) is { } finding ? [finding] : [];
        }

        var many = method.CreateDelegate<Func<TSubject, TOptions, IEnumerable<Finding>>>();
        return subject => many((TSubject)subject, options);
    }
}
