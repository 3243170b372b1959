namespace GoalRules;

/// <summary>Some words of a statement, and what they are to it: a "measure", "target", "baseline", "deadline" and so on.</summary>
public sealed record NamedPhrase(string Name, Phrase Phrase)
{
    /// <summary>All that was understood of a text, from left to right; of those that begin together the longest first. They may overlap.</summary>
    public static IReadOnlyList<NamedPhrase> In(Statement statement)
    {
        var named = new List<NamedPhrase>();
        foreach (var measure in statement.Measures)
        {
            Add("measure", measure.Measured);
            Add("baseline", measure.From?.Phrase);
            foreach (var amount in new[] { measure.To, measure.ToUpper, measure.By, measure.ByUpper }) Add("target", amount?.Phrase);
        }

        Add("deadline", statement.Deadline);
        AddAll("date", statement.Dates.Skip(1));
        AddAll("effort", statement.EffortPhrases);
        AddAll("placeholder", statement.Placeholders);
        Add("activity", statement.Activity);
        AddAll("vague", statement.VagueWords);
        AddAll("part", statement.Parts);
        Add("changeVerb", statement.ChangeVerb);
        AddAll("percentChange", statement.PercentChanges.Where(change => change.IsOfShare).Select(change => change.Phrase));
        AddAll("term", statement.Terms);
        AddAll("method", statement.Methods);
        return [.. named.Distinct().OrderBy(phrase => phrase.Phrase.Span.Start).ThenByDescending(phrase => phrase.Phrase.Span.Length)];

        void Add(string name, Phrase? phrase) => AddAll(name, phrase is null ? [] : [phrase]);

        void AddAll(string name, IEnumerable<Phrase> phrases) => named.AddRange(phrases.Select(phrase => new NamedPhrase(name, phrase)));
    }
}
