package org.plurix.cluster.fault;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/** Reads what a user writes about faults: {@code 5%}, {@code 2ms}, {@code 0,1/2,host}. */
public final class FaultSpec {
    private static final long NANOS_PER_MICRO = 1_000;
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final long NANOS_PER_SECOND = 1_000_000_000;

    private FaultSpec() {
    }

    /** {@code 5%} or {@code 0.05} as parts per million. */
    public static int probability(String text) {
        String trimmed = text.trim();
        boolean percent = trimmed.endsWith("%");
        try {
            double value = Double.parseDouble(percent ? trimmed.substring(0, trimmed.length() - 1) : trimmed);
            double share = percent ? value / 100 : value;
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("'" + text + "' is not between 0% and 100%");
            }
            return (int) Math.round(share * FaultPlan.MILLION);
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException("'" + text + "' is no probability: write for example 5% or 0.05", wrong);
        }
    }

    /** {@code 200us}, {@code 2ms}, {@code 1s} as nanoseconds. */
    public static long duration(String text) {
        String trimmed = text.trim();
        int digits = 0;
        while (digits < trimmed.length() && (Character.isDigit(trimmed.charAt(digits)) || trimmed.charAt(digits) == '.')) {
            digits++;
        }
        long unit = switch (trimmed.substring(digits).trim()) {
            case "us" -> NANOS_PER_MICRO;
            case "ms" -> NANOS_PER_MILLI;
            case "s" -> NANOS_PER_SECOND;
            default -> 0;
        };
        if (digits == 0 || unit == 0) {
            throw new IllegalArgumentException("'" + text + "' is no time: write for example 200us, 2ms or 1s");
        }
        try {
            return (long) (Double.parseDouble(trimmed.substring(0, digits)) * unit);
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException("'" + text + "' is no time: write for example 200us, 2ms or 1s", wrong);
        }
    }

    /** Adds groups like {@code 0,1/2,host} to a plan; {@code port} turns a name into a port and refuses unknown ones. */
    public static void partition(String text, ToIntFunction<String> port, FaultPlan.Builder plan) {
        for (String group : text.split("/")) {
            Set<Integer> ports = new TreeSet<>();
            for (String member : group.split(",")) {
                if (!member.isBlank()) {
                    ports.add(port.applyAsInt(member.trim()));
                }
            }
            if (ports.isEmpty()) {
                throw new IllegalArgumentException("empty group in partition '" + text + "': write for example 0,1/2,host");
            }
            plan.group(ports);
        }
    }
}
