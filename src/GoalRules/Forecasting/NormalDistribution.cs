namespace GoalRules;

/// <summary>The standard normal distribution.</summary>
internal static class NormalDistribution
{
    /// <summary>The chance of a value below <paramref name="z"/>; G. West, "Better approximations to cumulative normal functions" (2005), after Hart 1968.</summary>
    public static double ChanceBelow(double z)
    {
        var tail = Tail(Math.Abs(z));
        return z > 0 ? 1 - tail : tail;
    }

    /// <summary>The value below which a chance lies, infinite for 0 and 1; M. Wichura, algorithm AS 241 (1988), PPND16.</summary>
    public static double Quantile(double chance)
    {
        if (chance <= 0) return double.NegativeInfinity;
        if (chance >= 1) return double.PositiveInfinity;
        var q = chance - 0.5;
        if (Math.Abs(q) <= 0.425) return q * Ratio(Center, CenterBelow, 0.180625 - (q * q));
        var r = Math.Sqrt(-Math.Log(Math.Min(chance, 1 - chance)));
        var z = r <= 5 ? Ratio(Shoulder, ShoulderBelow, r - 1.6) : Ratio(Far, FarBelow, r - 5);
        return q < 0 ? -z : z;
    }

    private static double Tail(double z)
    {
        if (!(z <= 37)) return double.IsNaN(z) ? z : 0;
        var density = Math.Exp(-z * z / 2);
        if (z >= 7.07106781186547) return density / (z + (1 / (z + (2 / (z + (3 / (z + (4 / (z + 0.65))))))))) / 2.506628274631;
        return density * Ratio(Body, BodyBelow, z);
    }

    private static double Ratio(ReadOnlySpan<double> above, ReadOnlySpan<double> below, double x) => Polynomial(above, x) / Polynomial(below, x);

    /// <param name="coefficients">From the highest power to the constant.</param>
    private static double Polynomial(ReadOnlySpan<double> coefficients, double x)
    {
        var sum = 0.0;
        foreach (var coefficient in coefficients) sum = (sum * x) + coefficient;
        return sum;
    }

    private static ReadOnlySpan<double> Body => [3.52624965998911e-02, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931, 220.206867912376];

    private static ReadOnlySpan<double> BodyBelow => [8.83883476483184e-02, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831, 793.826512519948, 440.413735824752];

    private static ReadOnlySpan<double> Center => [2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457, 13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608];

    private static ReadOnlySpan<double> CenterBelow => [5226.495278852545925, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867, 5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1];

    private static ReadOnlySpan<double> Shoulder => [7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258, 3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734];

    private static ReadOnlySpan<double> ShoulderBelow => [1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459, 0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1];

    private static ReadOnlySpan<double> Far => [2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093, 0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772];

    private static ReadOnlySpan<double> FarBelow => [2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4, 0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1];
}
