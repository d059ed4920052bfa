package java.util;

import java.util.function.DoubleConsumer;

/** Count, sum, least and largest of double values. The sum carries the rounding error of every step along (Kahan). */
public class DoubleSummaryStatistics implements DoubleConsumer {
    private long count;
    private double sum;
    private double error;
    private double plainSum;
    private double min = Double.POSITIVE_INFINITY;
    private double max = Double.NEGATIVE_INFINITY;

    public DoubleSummaryStatistics() { }

    @Override
    public void accept(double value) {
        count++;
        plainSum += value;
        add(value);
        min = Math.min(min, value);
        max = Math.max(max, value);
    }

    public void combine(DoubleSummaryStatistics other) {
        count += other.count;
        plainSum += other.plainSum;
        add(other.sum);
        add(-other.error);
        min = Math.min(min, other.min);
        max = Math.max(max, other.max);
    }

    private void add(double value) {
        double corrected = value - error;
        double next = sum + corrected;
        error = next - sum - corrected;
        sum = next;
    }

    public final long getCount() {
        return count;
    }

    /** The plain sum tells infinity from not-a-number where the correction cannot. */
    public final double getSum() {
        double result = sum - error;
        return Double.isNaN(result) && Double.isInfinite(plainSum) ? plainSum : result;
    }

    public final double getMin() {
        return min;
    }

    public final double getMax() {
        return max;
    }

    public final double getAverage() {
        return count > 0 ? getSum() / count : 0;
    }

    @Override
    public String toString() {
        return String.format("%s{count=%d, sum=%f, min=%f, average=%f, max=%f}", getClass().getSimpleName(), count, getSum(), min, getAverage(), max);
    }
}
