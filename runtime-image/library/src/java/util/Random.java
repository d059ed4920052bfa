package java.util;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The published linear congruential generator with 48 bits of state: the same seed gives the same numbers as everywhere. */
public class Random implements java.io.Serializable {
    private static final long MULTIPLIER = 0x5DEECE66DL;
    private static final long INCREMENT = 0xBL;
    private static final long MASK = (1L << 48) - 1;
    private static final double DOUBLE_UNIT = 1.0 / (1L << 53);
    private static final long SEED_SCRAMBLE = 1181783497276652981L;

    private long state;
    private double nextNextGaussian;
    private boolean haveNextNextGaussian;

    /** Seeds from time and the place of the object: no shared counter, which would make every creation a conflict. */
    public Random() {
        this(System.nanoTime());
        setSeed(state ^ System.nanoTime() * SEED_SCRAMBLE ^ System.identityHashCode(this));
    }

    public Random(long seed) {
        setSeed(seed);
    }

    public void setSeed(long seed) {
        state = (seed ^ MULTIPLIER) & MASK;
        haveNextNextGaussian = false;
    }

    protected int next(int bits) {
        state = state * MULTIPLIER + INCREMENT & MASK;
        return (int) (state >>> 48 - bits);
    }

    public void nextBytes(byte[] bytes) {
        int i = 0;
        while (i < bytes.length) {
            int random = nextInt();
            for (int n = Math.min(bytes.length - i, 4); n > 0; n--) {
                bytes[i++] = (byte) random;
                random >>= 8;
            }
        }
    }

    public int nextInt() {
        return next(32);
    }

    public int nextInt(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("bound must be positive");
        }
        int bits = next(31);
        if ((bound & bound - 1) == 0) {
            return (int) (bound * (long) bits >> 31);
        }
        int value = bits % bound;
        while (bits - value + (bound - 1) < 0) {
            bits = next(31);
            value = bits % bound;
        }
        return value;
    }

    public long nextLong() {
        return ((long) next(32) << 32) + next(32);
    }

    public boolean nextBoolean() {
        return next(1) != 0;
    }

    public float nextFloat() {
        return next(24) / (float) (1 << 24);
    }

    public double nextDouble() {
        return (((long) next(26) << 27) + next(27)) * DOUBLE_UNIT;
    }

    /** Polar method: makes two values at a time. */
    public double nextGaussian() {
        if (haveNextNextGaussian) {
            haveNextNextGaussian = false;
            return nextNextGaussian;
        }
        double x;
        double y;
        double square;
        do {
            x = 2 * nextDouble() - 1;
            y = 2 * nextDouble() - 1;
            square = x * x + y * y;
        } while (square >= 1 || square == 0);
        double factor = StrictMath.sqrt(-2 * StrictMath.log(square) / square);
        nextNextGaussian = y * factor;
        haveNextNextGaussian = true;
        return x * factor;
    }

    public IntStream ints() {
        return IntStream.generate(this::nextInt);
    }

    public IntStream ints(long count) {
        return ints().limit(count);
    }

    public LongStream longs() {
        return LongStream.generate(this::nextLong);
    }

    public LongStream longs(long count) {
        return longs().limit(count);
    }

    public DoubleStream doubles() {
        return DoubleStream.generate(this::nextDouble);
    }

    public DoubleStream doubles(long count) {
        return doubles().limit(count);
    }

    public IntStream ints(int from, int to) {
        if (from >= to) {
            throw new IllegalArgumentException("bound must be greater than origin");
        }
        return IntStream.generate(() -> between(from, to));
    }

    public IntStream ints(long count, int from, int to) {
        return ints(from, to).limit(count);
    }

    public DoubleStream doubles(double from, double to) {
        return DoubleStream.generate(() -> {
            double value = nextDouble() * (to - from) + from;
            return value < to ? value : Math.nextDown(to);
        });
    }

    public DoubleStream doubles(long count, double from, double to) {
        return doubles(from, to).limit(count);
    }

    /** Ranges that an int can count use {@code nextInt(bound)}; others try until a number fits. */
    private int between(int from, int to) {
        if (to - from > 0) {
            return nextInt(to - from) + from;
        }
        int value = nextInt();
        while (value < from || value >= to) {
            value = nextInt();
        }
        return value;
    }
}
