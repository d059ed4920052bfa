package plurix.rt;

/** Arithmetic of long, float and double that has no short instruction sequence. Same results as the Java language, bit for bit. */
public final class Arith {
    private static final double TWO_32 = 4294967296.0;
    private static final double TWO_63 = 9223372036854775808.0;
    private static final long LOW = 0xFFFFFFFFL;
    private static final long DOUBLE_SIGN = 0x8000000000000000L;
    private static final long DOUBLE_MANTISSA = 0x000FFFFFFFFFFFFFL;
    private static final long DOUBLE_IMPLICIT = 0x0010000000000000L;
    private static final long DOUBLE_INFINITY = 0x7FF0000000000000L;
    private static final int DOUBLE_BITS = 52;
    private static final int DOUBLE_BIAS = 1023;
    /** Bits of a long that do not fit a double's mantissa. */
    private static final long BELOW_DOUBLE = 0x7FFL;

    private Arith() {
    }

    public static long ldiv(long a, long b) {
        if (b == 0) {
            Throw.divideByZero();
        }
        long quotient = divideUnsigned(a < 0 ? -a : a, b < 0 ? -b : b);
        return (a ^ b) < 0 ? -quotient : quotient;
    }

    public static long lrem(long a, long b) {
        return a - ldiv(a, b) * b;
    }

    /** Quotient of two unsigned longs, by two or one 64:32 bit divisions. */
    public static long divideUnsigned(long u, long v) {
        int vHigh = (int) (v >>> 32);
        int uHigh = (int) (u >>> 32);
        if (vHigh == 0) {
            int by = (int) v;
            int high = Magic.udiv(0, uHigh, by);
            int low = Magic.udiv(Magic.urem(0, uHigh, by), (int) u, by);
            return (long) high << 32 | low & LOW;
        }
        // estimate with the divisor normalised to 32 significant bits: too large by at most one
        int shift = leadingZeros(vHigh);
        int v1 = (int) (v << shift >>> 32);
        long u1 = u >>> 1;
        long q = (Magic.udiv((int) (u1 >>> 32), (int) u1, v1) & LOW) << shift >>> 31;
        if (q != 0) {
            q--;
        }
        long rest = u - q * v;
        return rest + Long.MIN_VALUE >= v + Long.MIN_VALUE ? q + 1 : q;
    }

    public static long remainderUnsigned(long u, long v) {
        return u - divideUnsigned(u, v) * v;
    }

    private static int leadingZeros(int value) {
        int n = 0;
        int v = value;
        if (v >>> 16 == 0) {
            n += 16;
            v <<= 16;
        }
        if (v >>> 24 == 0) {
            n += 8;
            v <<= 8;
        }
        while (v > 0) {
            n++;
            v <<= 1;
        }
        return n;
    }

    public static float frem(float a, float b) {
        return (float) drem(a, b);    // exact in double, and the result is a float
    }

    /** Remainder with the sign of {@code a}, as by subtracting {@code b} again and again without rounding. */
    public static double drem(double a, double b) {
        long aBits = Magic.doubleToLongBits(a);
        long x = aBits & ~DOUBLE_SIGN;
        long y = Magic.doubleToLongBits(b) & ~DOUBLE_SIGN;
        if (x >= DOUBLE_INFINITY || y > DOUBLE_INFINITY || y == 0) {
            return 0.0 / 0.0;
        }
        if (x < y) {
            return a;
        }
        int xExp = exponent(x);
        int yExp = exponent(y);
        long xm = mantissa(x);
        long ym = mantissa(y);
        if (ym < DOUBLE_IMPLICIT) {
            xm %= ym;    // a subnormal divisor may go into the mantissa many times, the steps below take it out once each
        }
        for (int i = xExp - yExp; i > 0; i--) {
            if (xm >= ym) {
                xm -= ym;
            }
            xm <<= 1;
        }
        if (xm >= ym) {
            xm -= ym;
        }
        return Magic.longBitsToDouble(pack(xm, yExp) | aBits & DOUBLE_SIGN);
    }

    /** Biased exponent; 1 for subnormal numbers, so that {@code mantissa * 2^exponent} holds for both kinds. */
    private static int exponent(long bits) {
        int e = (int) (bits >>> DOUBLE_BITS);
        return e == 0 ? 1 : e;
    }

    private static long mantissa(long bits) {
        long m = bits & DOUBLE_MANTISSA;
        return bits >>> DOUBLE_BITS == 0 ? m : m | DOUBLE_IMPLICIT;
    }

    private static long pack(long mantissa, int exponent) {
        long m = mantissa;
        int e = exponent;
        if (m == 0) {
            return 0;
        }
        while (m < DOUBLE_IMPLICIT && e > 1) {
            m <<= 1;
            e--;
        }
        return m < DOUBLE_IMPLICIT ? m : m - DOUBLE_IMPLICIT + ((long) e << DOUBLE_BITS);
    }

    public static long d2l(double d) {
        if (d != d) {
            return 0;
        }
        if (d >= TWO_63) {
            return Long.MAX_VALUE;
        }
        if (d <= -TWO_63) {
            return Long.MIN_VALUE;
        }
        long bits = Magic.doubleToLongBits(d);
        int shift = exponent(bits & ~DOUBLE_SIGN) - DOUBLE_BIAS - DOUBLE_BITS;
        long m = mantissa(bits & ~DOUBLE_SIGN);
        long value = shift >= 0 ? m << shift : shift > -64 ? m >>> -shift : 0;
        return bits < 0 ? -value : value;
    }

    public static long f2l(float f) {
        return d2l(f);
    }

    public static double l2d(long l) {
        int low = (int) l;
        double lowPart = low;
        if (low < 0) {
            lowPart += TWO_32;
        }
        return (double) (int) (l >> 32) * TWO_32 + lowPart;    // both parts are exact: one rounding
    }

    /** Through a double that keeps a sticky bit for what it cannot hold, so that the value is rounded once. */
    public static float l2f(long l) {
        long exact = l;
        if (l >= 1L << DOUBLE_BITS || l <= -(1L << DOUBLE_BITS)) {
            exact = l & ~BELOW_DOUBLE;
            if ((l & BELOW_DOUBLE) != 0) {
                exact |= BELOW_DOUBLE + 1;
            }
        }
        return (float) l2d(exact);
    }
}
