package org.plurix.dsl.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Quantities as a file spells them ({@code 200us}, {@code 2.5%}, {@code 32M}, {@code 1_000}) and their values. Each kind knows its units,
 * so that a wrong unit can be answered with the right ones.
 */
public final class Quantity {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final int PPM_PER_PERCENT = 10_000;

    /** What may be measured: its units with their factors to the unit of the value. */
    public enum Kind {
        /** In nanoseconds. */
        DURATION(Map.of("us", 1_000L, "ms", 1_000_000L, "s", NANOS_PER_SECOND, "min", 60 * NANOS_PER_SECOND), List.of("us", "ms", "s", "min")),
        /** In bytes. */
        SIZE(Map.of("K", 1L << 10, "M", 1L << 20, "G", 1L << 30), List.of("K", "M", "G")),
        /** In parts per million. */
        SHARE(Map.of("%", (long) PPM_PER_PERCENT), List.of("%")),
        /** A plain number. */
        COUNT(Map.of("", 1L), List.of(""));

        private final Map<String, Long> factors;
        private final List<String> units;

        Kind(Map<String, Long> factors, List<String> units) {
            this.factors = new TreeMap<>(factors);
            this.units = units;
        }

        /** Smallest first. */
        public List<String> units() {
            return units;
        }
    }

    /** A quantity that cannot be understood; the message is for the user. */
    public static final class Problem extends Exception {
        private static final long serialVersionUID = 1;
        private final transient List<String> corrections;

        Problem(String message, List<String> corrections) {
            super(message);
            this.corrections = corrections;
        }

        /** Spellings that would be understood. */
        public List<String> corrections() {
            return corrections;
        }
    }

    private Quantity() {
    }

    /** The value in the kind's unit. @throws Problem if unit or number are wrong */
    public static long parse(Kind kind, String text) throws Problem {
        int end = 0;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.' || text.charAt(end) == '_')) {
            end++;
        }
        String number = text.substring(0, end);
        String unit = text.substring(end);
        Long factor = kind.factors.get(unit);
        if (factor == null) {
            List<String> corrections = kind.units.stream().map(u -> number + u).toList();
            String key = kind == Kind.COUNT ? "quantity.noUnit" : unit.isEmpty() ? "quantity.unitMissing" : "quantity.unitUnknown";
            throw new Problem(Texts.get(key, text, unit, String.join(", ", corrections)), corrections);
        }
        BigDecimal value = new BigDecimal(number.replace("_", "")).multiply(BigDecimal.valueOf(factor));
        if (value.stripTrailingZeros().scale() > 0 && kind == Kind.COUNT) {
            String whole = value.setScale(0, RoundingMode.HALF_UP).toPlainString();
            throw new Problem(Texts.get("quantity.noWhole", text), List.of(whole));
        }
        if (value.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            throw new Problem(Texts.get("quantity.tooLarge", text), List.of());
        }
        return value.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** As {@link #parse} for what has been checked. */
    public static long value(Kind kind, String text) {
        try {
            return parse(kind, text);
        } catch (Problem impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A duration as one would write it: 1.5s, 200us. */
    public static String duration(long nanos) {
        String text = null;
        for (String unit : Kind.DURATION.units()) {
            long factor = Kind.DURATION.factors.get(unit);
            if (text == null || nanos >= factor && !unit.equals("min")) {
                text = BigDecimal.valueOf(nanos).divide(BigDecimal.valueOf(factor), 3, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() + unit;
            }
        }
        return text;
    }
}
