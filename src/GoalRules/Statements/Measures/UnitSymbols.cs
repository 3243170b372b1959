namespace GoalRules;

/// <summary>What stands beside numbers in any language: signs and codes of currencies, letters for thousands, symbols of units.</summary>
internal static class UnitSymbols
{
    /// <summary>The code of a currency's sign, or the sign where many have it; null for any other character.</summary>
    public static string? CurrencyOf(char sign) => sign switch
    {
        '$' => "$",
        '€' => "EUR",
        '£' => "GBP",
        _ => null,
    };

    /// <summary>The code of a currency in full; null for any other word.</summary>
    public static string? CurrencyOf(ReadOnlySpan<char> code) => code switch
    {
        "AUD" => "AUD",
        "BRL" => "BRL",
        "CAD" => "CAD",
        "CHF" => "CHF",
        "CNY" => "CNY",
        "CZK" => "CZK",
        "DKK" => "DKK",
        "EUR" => "EUR",
        "GBP" => "GBP",
        "HKD" => "HKD",
        "INR" => "INR",
        "JPY" => "JPY",
        "KRW" => "KRW",
        "MXN" => "MXN",
        "NOK" => "NOK",
        "NZD" => "NZD",
        "PLN" => "PLN",
        "SEK" => "SEK",
        "SGD" => "SGD",
        "USD" => "USD",
        "ZAR" => "ZAR",
        _ => null,
    };

    /// <summary>How many a letter for thousands or millions stands for, where it is written in one with the digits; 1 for anything else.</summary>
    public static double ScaleOf(ReadOnlySpan<char> suffix) => suffix switch
    {
        "k" or "K" => 1e3,
        "m" or "M" or "mm" or "MM" or "mn" or "Mn" or "mio" or "Mio" => 1e6,
        "b" or "B" or "bn" or "Bn" or "Md" or "Mds" or "Mrd" => 1e9,
        _ => 1,
    };

    /// <summary>The unit that is written in one with the digits; null where the letters are none.</summary>
    public static string? UnitOf(ReadOnlySpan<char> suffix) => suffix switch
    {
        "x" or "X" => "x",
        "pp" or "PP" => "pp",
        "bps" or "bp" => "bps",
        "s" => "s",
        "ms" => "ms",
        "h" => "h",
        "hrs" => "hrs",
        "d" => "d",
        "min" => "min",
        "mins" => "mins",
        "dB" => "dB",
        "kg" => "kg",
        "km" => "km",
        "cm" => "cm",
        "GB" => "GB",
        "MB" => "MB",
        "TB" => "TB",
        "kW" => "kW",
        "kWh" => "kWh",
        "MWh" => "MWh",
        "p" => "p",
        "pts" => "pts",
        _ => null,
    };
}
