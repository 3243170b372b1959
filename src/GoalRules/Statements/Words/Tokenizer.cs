namespace GoalRules;

/// <summary>Cuts a text into words, in one pass.</summary>
internal static class Tokenizer
{
    /// <param name="lexicon">Null: only the words are wanted, not what is known of them.</param>
    public static List<Word> Words(string text, Lexicon? lexicon = null)
    {
        var words = new List<Word>(text.Length / 6 + 1);
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            var letters = false;
            var digits = false;
            while (i < text.Length && Belongs(text, i))
            {
                letters |= char.IsLetter(text[i]) || Characters.Continues(text[i]);
                digits |= char.IsAsciiDigit(text[i]);
                i++;
            }

            var kind = (letters, digits) switch
            {
                (false, true) => WordKind.Number,
                (true, true) => WordKind.Mixed,
                _ => WordKind.Letters,
            };
            words.Add(new Word(new TextSpan(start, i - start), kind) { Classes = lexicon?.ClassesOf(text.AsSpan(start, i - start)) ?? WordClasses.None });
        }

        return words;
    }

    private static bool Belongs(string text, int i) =>
        char.IsLetterOrDigit(text[i]) || Characters.Continues(text[i]) || (i > 0 && i + 1 < text.Length && Joins(text[i - 1], text[i], text[i + 1]));

    private static bool Joins(char before, char c, char after) => c switch
    {
        '.' or ',' => char.IsAsciiDigit(before) && char.IsAsciiDigit(after),
        '\'' => char.IsLetter(before) && char.IsLetter(after),
        _ => false,
    };
}
