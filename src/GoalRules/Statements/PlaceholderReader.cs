namespace GoalRules;

/// <summary>Finds gaps that an author left: "X%", "??", "from X to Y", "[number]", "TBD".</summary>
internal static class PlaceholderReader
{
    private const string Currencies = "$€£¥";

    public static IEnumerable<TextSpan> Read(string text, Lexicon lexicon)
    {
        var spans = new List<TextSpan>(lexicon.Placeholders.Find(text));
        for (var i = 0; i < text.Length;)
        {
            var length = text[i] switch
            {
                '?' => QuestionMarks(text, i),
                '_' => Blank(text, i),
                '[' or '<' or '{' => Gap(text, i, lexicon),
                'X' or 'Y' or 'Z' or 'N' => Letter(text, i, lexicon),
                _ => 0,
            };
            if (length > 0)
            {
                var start = i > 0 && Currencies.Contains(text[i - 1]) ? i - 1 : i;
                spans.Add(new TextSpan(start, i + length - start));
            }

            i += Math.Max(length, 1);
        }

        return spans.WithoutOverlaps();
    }

    /// <summary>"??", "??%", "$??", but not the end of an excited question.</summary>
    private static int QuestionMarks(string text, int i)
    {
        if (i > 0 && (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '?' or '!')) return 0;
        var length = Run(text, i, '?');
        return length >= 2 ? length + Percent(text, i + length) : 0;
    }

    /// <summary>"___" to be filled in by hand.</summary>
    private static int Blank(string text, int i)
    {
        var length = Run(text, i, '_');
        return length >= 3 ? length + Percent(text, i + length) : 0;
    }

    /// <summary>"[number]", "&lt;date&gt;", "{X}": a bracket whose first word says what is missing.</summary>
    private static int Gap(string text, int i, Lexicon lexicon)
    {
        var close = text[i] switch { '[' => ']', '<' => '>', _ => '}' };
        const int LongestGap = 60;
        var window = text.AsSpan(i + 1, Math.Min(LongestGap, text.Length - i - 1));
        var end = window.IndexOf(close);
        if (end <= 0) return 0;
        var next = i + end + 2;
        if (next < text.Length && text[next] == '(') return 0; // a Markdown link
        var content = window[..end].Trim();
        var first = content.IndexOf(' ') is var space and > 0 ? content[..space] : content;
        var isGap = lexicon.ClassesOf(first).HasFlag(WordClasses.Gap)
            || content.SequenceEqual("...") || content.SequenceEqual("…")
            || (first.Length > 0 && "XYZN".Contains(first[0]) && first[1..].IndexOfAnyExceptInRange('0', '9') < 0);
        return isGap ? end + 2 + Percent(text, next) : 0;
    }

    /// <summary>"X%", "$XM", "XX", "from X to Y", "X positions": a capital that stands for a number.</summary>
    private static int Letter(string text, int i, Lexicon lexicon)
    {
        var afterCurrency = i > 0 && Currencies.Contains(text[i - 1]);
        if (i > 0 && !afterCurrency && (char.IsLetterOrDigit(text[i - 1]) || "-'._/+#&".Contains(text[i - 1]))) return 0;
        var length = Run(text, i, text[i]);
        var end = i + length;
        if (afterCurrency && end < text.Length && text[end] is 'K' or 'k' or 'M' or 'm' or 'B') end++;
        if (end < text.Length && (char.IsLetterOrDigit(text[end]) || "-'_/+#&".Contains(text[end]))) return 0;
        if (Percent(text, end) is var percent and > 0) return end + percent - i;
        if (afterCurrency || (length >= 2 && text[i] == 'X')) return end - i;
        if (length > 1) return 0;
        if (FromTo(text, i) is var range and > 0) return range;
        return text[i] == 'X' && CountsSomething(text, i, lexicon) ? 1 : 0;
    }

    /// <summary>"X to Y" and "X à Y".</summary>
    private static int FromTo(string text, int i)
    {
        foreach (var link in new[] { " to ", " à " })
        {
            var second = i + 1 + link.Length;
            if (second < text.Length && string.CompareOrdinal(text, i + 1, link, 0, link.Length) == 0 && "XYZN".Contains(text[second])
                && (second + 1 == text.Length || !char.IsLetterOrDigit(text[second + 1])))
            {
                return second + 1 + Percent(text, second + 1) - i;
            }
        }

        return 0;
    }

    /// <summary>"Hire X engineers", but not "Mac OS X adoption", "Project X launches" or "followers on X".</summary>
    private static bool CountsSomething(string text, int i, Lexicon lexicon)
    {
        if (i + 2 >= text.Length || text[i + 1] != ' ' || !char.IsLower(text[i + 2])) return false;
        if (i < 2) return true;
        var before = text.LastIndexOf(' ', i - 2) + 1;
        if (before == 0) return true;
        var word = lexicon.ClassesOf(text.AsSpan(before, i - 1 - before));
        return !char.IsUpper(text[before]) && !word.HasFlag(WordClasses.PlacePrepositions) && (CanBeCounted(text, i + 2, lexicon) || (word & (WordClasses.AmountTargets | WordClasses.AmountChanges | WordClasses.AmountHedges)) != WordClasses.None);
    }

    /// <summary>Not where something else begins: "the model X in use".</summary>
    private static bool CanBeCounted(string text, int i, Lexicon lexicon)
    {
        const WordClasses Others = WordClasses.Prepositions | WordClasses.Conjunctions | WordClasses.DatePrepositions | WordClasses.FirmDatePrepositions | WordClasses.Auxiliaries;
        var rest = text.AsSpan(i);
        var word = rest[..(rest.IndexOfAny(' ', ',', '.') is var end and >= 0 ? end : rest.Length)];
        return (lexicon.ClassesOf(word) & Others) == WordClasses.None;
    }

    private static int Run(string text, int i, char c)
    {
        var end = i;
        while (end < text.Length && text[end] == c) end++;
        return end - i;
    }

    /// <summary>The length of "%" or " %" at a place, or 0.</summary>
    private static int Percent(string text, int i) =>
        i < text.Length && text[i] == '%' ? 1 : i + 1 < text.Length && text[i] == ' ' && text[i + 1] == '%' ? 2 : 0;
}
