[Rule("GR3111", "no-shared-rhythm", Category.Alignment, Severity.Info,
    Message = "{0} looks at its goals every {1} days, and what {2} is waiting for may wait as long; look at them every {3} days, best together")]
static Finding? Check(Team team, Options options) =>
    team.ReviewEvery > options.Days && team.WorksWith.Count > 0
        ? Finding.At(team.At("reviewEvery", $"{team.ReviewEvery}"), team.DisplayName, team.ReviewEvery, Named.List(team.WorksWith.Select(other => other.DisplayName)), options.Days)
            .RelatedTo(team.WorksWith.Take(10).Select(other => other.Location))
        : null;

record Options(int Days = 7);
