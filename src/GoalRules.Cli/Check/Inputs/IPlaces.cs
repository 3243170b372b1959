namespace GoalRules.Cli;

/// <summary>Where in an input file stands what findings and mistakes are about.</summary>
internal interface IPlaces
{
    /// <returns>The words, or else the field, its subject, or the file as a whole: the narrowest that the file has.</returns>
    Place Of(Location location);

    /// <param name="path">A field of the submission, such as <c>goals[3].due</c>.</param>
    Place Of(string path);

    /// <param name="field">A field of the submission itself.</param>
    /// <returns>Whether the file has the field, if only as an empty list.</returns>
    bool Has(string field) => false;

    /// <param name="path">A field of the submission or of one of its subjects.</param>
    /// <returns>What the file calls it.</returns>
    string NameOf(string path) => path;
}
