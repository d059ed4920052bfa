package org.plurix.pjc.bench;

import java.util.List;
import java.util.Map;

/**
 * What was measured.
 *
 * @param contenders name and description, the reference (gcc) first
 * @param kernels one row each
 * @param speed compiling the whole system
 * @param differences kernels whose results were not all equal, in words; empty if all is well
 */
public record Report(Map<String, String> contenders, List<Row> kernels, List<Speed> speed, List<String> differences) {
    static final double NANOS_PER_MILLI = 1e6;

    /**
     * One kernel.
     *
     * @param result what everybody computed
     * @param millis median time of a run by contender
     * @param codeBytes size of its machine code by contender, where it is known and compares
     * @param compileMillis time of the compiler by contender, where it is known
     */
    public record Row(String kernel, long result, Map<String, Double> millis, Map<String, Long> codeBytes, Map<String, Double> compileMillis) {
        public double ratio(String contender, String reference) {
            return millis.get(contender) / millis.get(reference);
        }
    }

    /** Compiling something: median, smallest and largest time. */
    public record Speed(String what, long lines, double millis, double least, double most) {
        public double linesPerSecond() {
            return lines / millis * 1000;
        }
    }

    /** Geometric mean over all kernels of time by time. */
    public double mean(String contender, String reference) {
        return Math.exp(kernels.stream().mapToDouble(r -> Math.log(r.ratio(contender, reference))).average().orElse(0));
    }

    /** Code of all kernels that both have a size for, one by the other. */
    public double sizeRatio(String contender, String reference) {
        List<Row> both = kernels.stream().filter(r -> r.codeBytes().containsKey(contender) && r.codeBytes().containsKey(reference)).toList();
        return (double) both.stream().mapToLong(r -> r.codeBytes().get(contender)).sum() / both.stream().mapToLong(r -> r.codeBytes().get(reference)).sum();
    }
}
