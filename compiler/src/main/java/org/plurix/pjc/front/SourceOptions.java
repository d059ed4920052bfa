package org.plurix.pjc.front;

/**
 * How sources are read. Class files are always of version 1.8, so that only lambdas and records need invokedynamic.
 *
 * @param sourceLevel Java language level, 8 or 17
 * @param warnings report JDT's default warnings too
 */
public record SourceOptions(int sourceLevel, boolean warnings) {
    public static final SourceOptions JAVA_8 = new SourceOptions(8, false);
    public static final SourceOptions JAVA_17 = new SourceOptions(17, false);

    public SourceOptions {
        if (sourceLevel != 8 && sourceLevel != 17) {
            throw new IllegalArgumentException("source level " + sourceLevel + " (8 and 17 are known)");
        }
    }
}
