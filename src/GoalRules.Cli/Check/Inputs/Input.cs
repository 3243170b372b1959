namespace GoalRules.Cli;

/// <summary>What an input file says, as far as it can be understood.</summary>
internal sealed record Input(string File)
{
    /// <summary>One, or one for each goal of a list of goals; empty where nothing can be evaluated.</summary>
    public IReadOnlyList<Submission> Submissions { get; init; } = [];

    /// <summary>Whether each submission is one goal, whose report is joined with the others'.</summary>
    public bool IsGoalList { get; init; }

    public IPlaces Places { get; init; } = new NoPlaces();

    /// <summary>What cannot be understood, in the order of the file.</summary>
    public IReadOnlyList<InputProblem> Problems { get; init; } = [];

    /// <summary>What was understood and not used; empty: nothing.</summary>
    public string Notice { get; init; } = "";

    private sealed class NoPlaces : IPlaces
    {
        public Place Of(Location location) => default;

        public Place Of(string path) => default;
    }
}

/// <summary>Something in an input file that cannot be understood, and what to do about it.</summary>
internal sealed record InputProblem(Place Place, string Problem);
