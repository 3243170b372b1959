namespace GoalRules.Engine.Tests;

/// <summary>Every example of every spec under rules/ is a test.</summary>
public sealed class SpecTests
{
    public static TheoryData<string, SpecCase> Examples()
    {
        var data = new TheoryData<string, SpecCase>();
        foreach (var pack in RulesFolder.Packs())
        {
            foreach (var example in SpecRunner.Discover(pack)) data.Add(pack, example);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void An_example_of_a_spec_finds_what_it_marks(string pack, SpecCase example) =>
        string.Join(Environment.NewLine, RulesFolder.Load(pack).Run(example)).ShouldBeEmpty();
}
