package org.plurix.cluster.bench;

/** One figure: the median of several repetitions, with the smallest and the largest. */
public record Measure(String name, double median, double least, double most, String unit, String remark) {
    public static Measure of(String name, Samples samples, String unit, String remark) {
        return new Measure(name, samples.median(), samples.least(), samples.most(), unit, remark);
    }

    public static Measure single(String name, double value, String unit, String remark) {
        return new Measure(name, value, value, value, unit, remark);
    }

    @Override
    public String toString() {
        String spread = least == most ? "" : String.format(" [%.4g-%.4g]", least, most);
        return String.format("%-44s %10.4g%s %s%s", name, median, spread, unit, remark.isEmpty() ? "" : "  (" + remark + ")");
    }
}
