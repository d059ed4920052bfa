package java.lang;

/**
 * Reduction of an angle to {@code -pi/4 .. pi/4}: the rest as the sum of two doubles, and the number of quarter turns. One object per call
 * of a trigonometric function with a large argument.
 */
final class AngleReduction {
    private static final double PER_QUARTER = 6.36619772367581382433e-01;
    private static final double HALF_PI = 1.5707963267948966;
    private static final double HALF_PI_LOW = 6.123233995736766e-17;
    // pi/2 in three parts of 33 bits, and what is left behind each
    private static final double PART1 = 1.57079632673412561417e+00;
    private static final double REST1 = 6.07710050650619224932e-11;
    private static final double PART2 = 6.07710050630396597660e-11;
    private static final double REST2 = 2.02226624879595063154e-21;
    private static final double PART3 = 2.02226624871116645580e-21;
    private static final double REST3 = 8.47842766036889956997e-32;
    /** High words of 3 pi/4 and of 2^19 pi/2. */
    private static final int THREE_QUARTER_PI = 0x4002D97C;
    private static final int MEDIUM_LIMIT = 0x413921FB;
    private static final int HALF_PI_HIGH = 0x3FF921FB;
    private static final long WORD = 0xFFFFFFFFL;
    private static final double TWO_32 = 4294967296.0;
    /** 2/pi in binary, from the point on. */
    private static final int[] TWO_OVER_PI = {
        0xA2F9836E, 0x4E441529, 0xFC2757D1, 0xF534DDC0, 0xDB629599, 0x3C439041, 0xFE5163AB, 0xDEBBC561,
        0xB7246E3A, 0x424DD2E0, 0x06492EEA, 0x09D1921C, 0xFE1DEB1C, 0xB129A73E, 0xE88235F5, 0x2EBB4484,
        0xE99C7026, 0xB45F7E41, 0x3991D639, 0x835339F4, 0x9C845F8B, 0xBDF9283B, 0x1FF897FF, 0xDE05980F,
        0xEF2F118B, 0x5A0A6D1F, 0x6D367ECF, 0x27CB09B7, 0x4F463F66, 0x9E5FEA2D, 0x7527BAC7, 0xEBE5F17B,
        0x3D0739F7, 0x8A5292EA, 0x6BFB5FB1, 0x1F8D5D08, 0x56033046, 0xFC7B6BAB, 0xF0CFBC20, 0x9AF4361D
    };
    /** Words of the product that are kept: 53 bits of the number times enough of 2/pi for any cancellation. */
    private static final int WINDOW = 8;

    final int quarters;
    final double rest;
    final double tail;
    // results of the steps in between
    private double head;
    private double low;

    AngleReduction(double x) {
        int hx = FloatWords.high(x);
        int ix = hx & 0x7FFFFFFF;
        double r;
        double t;
        int n;
        if (ix < THREE_QUARTER_PI) {
            n = 1;
            double z = Math.abs(x) - PART1;
            double rest1 = REST1;
            if (ix == HALF_PI_HIGH) {
                z -= PART2;
                rest1 = REST2;
            }
            r = z - rest1;
            t = z - r - rest1;
        } else if (ix <= MEDIUM_LIMIT) {
            double magnitude = Math.abs(x);
            n = (int) (magnitude * PER_QUARTER + 0.5);
            double w = medium(magnitude, n, ix);
            r = head - w;
            t = head - r - w;
        } else {
            n = large(x, ix);
            r = head;
            t = low;
        }
        boolean negative = hx < 0;
        quarters = negative ? -n : n;
        rest = negative ? -r : r;
        tail = negative ? -t : t;
    }

    /** Subtracts n quarter turns part by part, as long as too many leading bits cancel. Leaves the minuend in head, answers the subtrahend. */
    private double medium(double magnitude, int n, int ix) {
        double fn = n;
        double r = magnitude - fn * PART1;
        double w = fn * REST1;
        boolean near = n >= 32 || ix == FloatWords.high(fn * HALF_PI);
        if (near && lost(ix, r - w) > 16) {
            double before = r;
            w = fn * PART2;
            r = before - w;
            w = fn * REST2 - (before - r - w);
            if (lost(ix, r - w) > 49) {
                before = r;
                w = fn * PART3;
                r = before - w;
                w = fn * REST3 - (before - r - w);
            }
        }
        head = r;
        return w;
    }

    private static int lost(int ix, double difference) {
        return (ix >> 20) - (FloatWords.high(difference) >> 20 & 0x7FF);
    }

    /** Multiplies by 2/pi with whole numbers, keeping the bits around the point. */
    private int large(double x, int ix) {
        long bits = Double.doubleToRawLongBits(x) & 0xFFFFFFFFFFFFFL | 0x10000000000000L;
        int exponent = (ix >> 20) - 1075;
        // Bits of 2/pi before this position only add multiples of 8 quarter turns.
        int first = Math.max(exponent - 3, 0) >> 5;
        int[] product = new int[WINDOW + 2];
        long lowHalf = bits & WORD;
        long highHalf = bits >>> 32;
        for (int i = WINDOW - 1; i >= 0; i--) {
            long word = TWO_OVER_PI[first + i] & WORD;
            add(product, i + 2, word * lowHalf);
            add(product, i + 1, word * highHalf);
        }
        // Word k of the product has weight 2^(exponent - 32 * (first + k - 1)); shift so that the point is a word boundary.
        int pointBits = 64 - (32 * first - exponent);
        return split(product, pointBits);
    }

    /** Adds a 64-bit number whose low word belongs at index; carries run to lower indices, beyond 0 they are whole turns. */
    private static void add(int[] product, int index, long value) {
        long carry = (product[index] & WORD) + (value & WORD);
        product[index] = (int) carry;
        carry = (carry >>> 32) + (value >>> 32);
        for (int i = index - 1; i >= 0 && carry != 0; i--) {
            carry += product[i] & WORD;
            product[i] = (int) carry;
            carry >>>= 32;
        }
    }

    /** Bit at a distance from the top of the product. */
    private static int window(int[] product, int at) {
        int index = at >> 5;
        int shift = at & 31;
        if (index < 0 || index >= product.length) {
            return 0;
        }
        int next = index + 1 < product.length ? product[index + 1] : 0;
        return shift == 0 ? product[index] : product[index] << shift | next >>> 32 - shift;
    }

    /** Whole quarter turns before the point, and the fraction, made signed and multiplied by pi/2, to head and low. */
    private int split(int[] product, int point) {
        int n = window(product, point - 32) & 7;
        int[] fraction = new int[6];
        for (int i = 0; i < fraction.length; i++) {
            fraction[i] = window(product, point + 32 * i);
        }
        boolean negative = fraction[0] < 0;
        if (negative) {
            n++;
            for (int i = 0; i < fraction.length; i++) {
                fraction[i] = ~fraction[i];
            }
        }
        int zeros = 0;
        while (zeros < 96 && window(fraction, zeros) >= 0) {
            zeros++;
        }
        // Four words from the first set bit on make a sum of two doubles.
        double a = (window(fraction, zeros) & WORD) * TWO_32 + ((window(fraction, zeros + 32) & WORD) & ~0x7FFL);
        double b = (window(fraction, zeros + 32) & 0x7FF) * TWO_32 + (window(fraction, zeros + 64) & WORD);
        double hi = FloatWords.scale(a, -64 - zeros);
        double lo = FloatWords.scale(b, -96 - zeros);
        multiplyByHalfPi(hi, lo);
        if (negative) {
            head = -head;
            low = -low;
        }
        return n;
    }

    private void multiplyByHalfPi(double hi, double lo) {
        double product = hi * HALF_PI;
        double error = productError(hi, HALF_PI, product) + (hi * HALF_PI_LOW + lo * HALF_PI);
        head = product + error;
        low = product - head + error;
    }

    /** {@code a * b - product}, exactly, by splitting the factors in halves. */
    private static double productError(double a, double b, double product) {
        double a1 = a * 134217729.0;
        a1 = a1 - (a1 - a);
        double a2 = a - a1;
        double b1 = b * 134217729.0;
        b1 = b1 - (b1 - b);
        double b2 = b - b1;
        return a2 * b2 - (product - a1 * b1 - a2 * b1 - a1 * b2);
    }
}
