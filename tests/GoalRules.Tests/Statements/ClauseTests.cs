using CsCheck;

namespace GoalRules.Tests;

public sealed class ClauseTests
{
    [Theory]
    [InlineData("Launch the booking site", "Action Production launch: Artefact booking site")]
    [InlineData("Improve the mood of the night shift", "Action Change improve: Unknown mood")]
    [InlineData("We will hold 12 trainings", "Action Production hold: Event 12 trainings")]
    [InlineData("By 2027, we will strengthen trust", "Action Change strengthen: Abstraction trust")]
    [InlineData("Booking site launched", "Done Production launched: Artefact booking site")]
    [InlineData("The booking site is launched", "Done Production launched: Artefact booking site")]
    [InlineData("Guests trust the booking site", "State State trust: People guests")]
    [InlineData("Share of trains on time", "Label None: Artefact trains")]
    [InlineData("Number of complaints", "Label None: Result complaints")]
    [InlineData("Plan and open the shop", "Action Production plan: Artefact shop; Action Production open: Artefact shop")]
    [InlineData("Raise sales and cut waste", "Action Change raise: Result sales; Action Change cut: Result waste")]
    [InlineData("The team will launch a podcast", "Action Production launch: Artefact podcast")]
    [InlineData("Email campaign revenue", "Label None: Result email campaign revenue")]
    [InlineData("The website is replaced and the menu is printed", "Done Production replaced: Artefact website; Done Production printed: Artefact menu")]
    [InlineData("Menus printed, staff handbook reviewed", "Done Production printed: Artefact menus; Done Production reviewed: Artefact staff handbook")]
    [InlineData("Menus and recipes are printed", "Done Production printed: Artefact menus")]
    [InlineData("Booking tool in place", "Done Production place: Artefact booking tool")]
    [InlineData("The booking tool is in use", "Done Production use: Artefact booking tool")]
    [InlineData("The manager promotes the handbook", "State State promotes: Role manager")]
    [InlineData("Launch a campaign targeting families", "Action Production launch: Artefact campaign")]
    [InlineData("Make sure guests are safe", "Action Change make: People guests")]
    [InlineData("Améliorer la satisfaction des clients", "Action Change améliorer: Result satisfaction")]
    [InlineData("Lancer le site de réservation", "Action Production lancer: Artefact site")]
    public void A_text_is_taken_apart_into_what_is_done_and_to_what(string text, string clauses) =>
        string.Join("; ", Marked.Read(text).Clauses.Select(Show)).ShouldBe(clauses);

    [Fact]
    public void Clauses_cover_all_words_in_their_order() => Gen.OneOf("launch", "sales", "and", ",", ".", "is", "better", "of", "the", "3 %", "will", "Atlas").List[0, 30].Select(words => string.Join(' ', words)).Obey(text =>
    {
        var statement = Marked.Read(text);
        var last = 0;
        foreach (var clause in statement.Clauses)
        {
            clause.Phrase.Span.Start.ShouldBeGreaterThanOrEqualTo(last);
            last = clause.Phrase.Span.End;
        }

        statement.Words.All(word => statement.Clauses.Any(clause => clause.Phrase.Span.Start <= word.Span.Start && word.Span.End <= clause.Phrase.Span.End)).ShouldBeTrue();
    });

    private static string Show(Clause clause) => $"{clause.Form} {clause.ActionKind}{(clause.Action is { } verb ? $" {verb.Text.ToLowerInvariant()}" : "")}: {clause.ObjectKind} {clause.Object?.Text.ToLowerInvariant()}";
}
