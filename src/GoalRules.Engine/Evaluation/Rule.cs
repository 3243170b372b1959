using System.Reflection;
using System.Text;

namespace GoalRules.Engine;

/// <summary>A rule that is ready to run.</summary>
internal sealed record Rule(RuleDescriptor Descriptor, SubjectType SubjectType, CompositeFormat Format, Func<Subject, IEnumerable<Finding>> Check, Assembly Script);
