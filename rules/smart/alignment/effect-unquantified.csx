[Rule("GR3112", "effect-unquantified", Category.Alignment, Severity.Hint,
    Message = "{0} is said to drive {1}, but not by how much, so nobody can weigh what it is worth; enter the effect in 'driverEffects', an estimate will do")]
static IEnumerable<Finding> Check(Metric metric)
{
    if (metric.Perspective != Perspective.People) return [];
    var known = metric.DriverEffects.Where(SaysHowMuch).Select(effect => effect.MetricId).ToHashSet();
    var places = metric.DrivesIds.Select((id, i) => (Id: id, Field: $"drives[{i}]"))
        .Concat(metric.DriverEffects.Select((effect, i) => (Id: effect.MetricId, Field: $"driverEffects[{i}].effect")))
        .DistinctBy(place => place.Id);
    return from place in places
           join driven in metric.Drives on place.Id equals driven.Id
           where driven.Perspective == Perspective.Financial && !known.Contains(driven.Id)
           select Finding.At(metric.At(place.Field, driven.Id), metric.DisplayName, driven.DisplayName).RelatedTo([driven.Location]);
}

// Words will do where they name a number: "each point saves us about 2 days".
static bool SaysHowMuch(DriverEffect effect) => effect.Effect is not null || effect.Note.Any(char.IsDigit);
