package org.plurix.pjc.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where code comes from, as one number: a line of the method itself, or from {@link #FIRST_INLINED} on a line of a method whose body was put in the place
 * of a call. 0 = unknown. Every method has its own.
 */
public final class Positions {
    /** Class files have no larger line. */
    public static final int FIRST_INLINED = 1 << 16;

    /** A line of {@code method}, inlined at the position {@code outer}. */
    public record Inlined(MethodRef method, int line, int outer) { }

    private final List<Inlined> inlined = new ArrayList<>();
    private final Map<Inlined, Integer> numbers = new HashMap<>();

    public static boolean isInlined(int position) {
        return position >= FIRST_INLINED;
    }

    public int inlined(MethodRef method, int line, int outer) {
        return numbers.computeIfAbsent(new Inlined(method, line, outer), place -> {
            inlined.add(place);
            return FIRST_INLINED + inlined.size() - 1;
        });
    }

    public Inlined get(int position) {
        return inlined.get(position - FIRST_INLINED);
    }

    /** Number of an inlined position among all, from 0; -1 for a line of the method itself. */
    public static int index(int position) {
        return isInlined(position) ? position - FIRST_INLINED : -1;
    }

    /** In the order of their numbers; {@code outer} of each is smaller or a line of the method itself. */
    public List<Inlined> all() {
        return inlined;
    }

    /** The line of the method itself: for inlined code that of the outermost call. */
    public int line(int position) {
        int line = position;
        while (isInlined(line)) {
            line = get(line).outer;
        }
        return line;
    }

    /** How many calls are inlined around a position. */
    public int depth(int position) {
        int depth = 0;
        for (int p = position; isInlined(p); p = get(p).outer) {
            depth++;
        }
        return depth;
    }

    /** How many of the methods around a position, inlined ones only, are {@code method}. */
    public int count(int position, MethodRef method) {
        int count = 0;
        for (int p = position; isInlined(p); p = get(p).outer) {
            count += get(p).method.equals(method) ? 1 : 0;
        }
        return count;
    }
}
