package java.lang;

/** Powers, cube root, hypotenuse, IEEE remainder: the published fdlibm methods, evaluated in the same order as the JDK's StrictMath. */
final class Power {
    private static final double L1 = 5.99999999999994648725e-01;
    private static final double L2 = 4.28571428578550184252e-01;
    private static final double L3 = 3.33333329818377432918e-01;
    private static final double L4 = 2.72728123808534006489e-01;
    private static final double L5 = 2.30660745775561754067e-01;
    private static final double L6 = 2.06975017800338417784e-01;
    private static final double LN2 = 6.93147180559945286227e-01;
    private static final double LN2_HIGH = 6.93147182464599609375e-01;
    private static final double LN2_LOW = -1.90465429995776804525e-09;
    /** {@code -(1024 - log2(MAX_VALUE + half an ulp))}. */
    private static final double OVERFLOW_MARGIN = 8.0085662595372944372e-17;
    /** {@code 2 / (3 ln 2)}. */
    private static final double CP = 9.61796693925975554329e-01;
    private static final double CP_HIGH = 9.61796700954437255859e-01;
    private static final double CP_LOW = -7.02846165095275826516e-09;
    private static final double PER_LN2 = 1.44269504088896338700e+00;
    private static final double PER_LN2_HIGH = 1.44269502162933349609e+00;
    private static final double PER_LN2_LOW = 1.92596299112661746887e-08;
    /** {@code log2(1.5)}. */
    private static final double LOG_HIGH = 5.84962487220764160156e-01;
    private static final double LOG_LOW = 1.35003920212974897128e-08;
    private static final double TWO_53 = 9007199254740992.0;
    private static final int ONE = 0x3FF00000;
    private static final int NOT_FINITE = 0x7FF00000;

    // log2(|x|) as the sum of two numbers
    private double logHigh;
    private double logLow;

    private Power() {
    }

    static double pow(double x, double y) {
        if (y == 0) {
            return 1.0;
        }
        if (x != x || y != y) {
            return Double.NaN;
        }
        double a = Math.abs(x);
        double b = Math.abs(y);
        boolean odd = b < TWO_53 && b == Math.rint(b) && ((long) b & 1) != 0;
        boolean whole = b >= TWO_53 || b == Math.rint(b);
        if (b == Double.POSITIVE_INFINITY) {
            return a == 1.0 ? Double.NaN : a > 1.0 == y > 0 ? Double.POSITIVE_INFINITY : 0.0;
        }
        if (b == 1.0) {
            return y > 0 ? x : 1.0 / x;
        }
        if (y == 2.0) {
            return x * x;
        }
        if (y == 0.5 && x >= -Double.MAX_VALUE) {
            return Math.sqrt(x + 0.0);
        }
        boolean negative = FloatWords.high(x) < 0;
        if (a == 0 || a == Double.POSITIVE_INFINITY || a == 1.0) {
            double z = y < 0 ? 1.0 / a : a;
            return !negative ? z : a == 1.0 && !whole ? Double.NaN : odd ? -z : z;
        }
        if (negative && !whole) {
            return Double.NaN;
        }
        return new Power().general(a, y, negative && odd ? -1.0 : 1.0);
    }

    private double general(double a, double y, double sign) {
        int ix = FloatWords.high(a);
        if (Math.abs(y) > 2147483648.0) {
            if (ix < 0x3FEFFFFF || ix > ONE || Math.abs(y) > 1.8446744073709552e19) {
                boolean grows = a < 1.0 ? y < 0 : y > 0;
                return sign * (grows ? Double.POSITIVE_INFINITY : 0.0);
            }
            logarithmNearOne(a - 1.0);
        } else {
            logarithm(a, ix);
        }
        double yHead = FloatWords.head(y);
        double low = (y - yHead) * logHigh + y * logLow;
        double high = yHead * logHigh;
        double z = low + high;
        int j = FloatWords.high(z);
        int i = FloatWords.low(z);
        if (j >= 0x40900000) {
            if ((j - 0x40900000 | i) != 0 || low + OVERFLOW_MARGIN > z - high) {
                return sign * Double.POSITIVE_INFINITY;
            }
        } else if ((j & 0x7FFFFFFF) >= 0x4090CC00 && ((j - 0xC090CC00 | i) != 0 || low <= z - high)) {
            return sign * 0.0;
        }
        return sign * powerOfTwo(high, low, j);
    }

    private void logarithmNearOne(double t) {
        double w = t * t * (0.5 - t * (0.3333333333333333333333 - t * 0.25));
        double u = PER_LN2_HIGH * t;
        double v = t * PER_LN2_LOW - w * PER_LN2;
        logHigh = FloatWords.head(u + v);
        logLow = v - (logHigh - u);
    }

    private void logarithm(double a, int highWord) {
        double ax = a;
        int ix = highWord;
        int n = 0;
        if (ix < 0x00100000) {
            ax *= TWO_53;
            n = -53;
            ix = FloatWords.high(ax);
        }
        n += (ix >> 20) - 0x3FF;
        int j = ix & 0x000FFFFF;
        ix = j | ONE;
        boolean upper = false;
        if (j > 0x3988E) {
            if (j < 0xBB67A) {
                upper = true;
            } else {
                n++;
                ix -= 0x00100000;
            }
        }
        ax = FloatWords.withHigh(ax, ix);
        double base = upper ? 1.5 : 1.0;
        double u = ax - base;
        double v = 1.0 / (ax + base);
        double ss = u * v;
        double sHigh = FloatWords.head(ss);
        double tHigh = FloatWords.of((ix >> 1 | 0x20000000) + 0x00080000 + (upper ? 1 << 18 : 0), 0);
        double tLow = ax - (tHigh - base);
        double sLow = v * (u - sHigh * tHigh - sHigh * tLow);
        double s2 = ss * ss;
        double r = s2 * s2 * (L1 + s2 * (L2 + s2 * (L3 + s2 * (L4 + s2 * (L5 + s2 * L6)))));
        r += sLow * (sHigh + ss);
        s2 = sHigh * sHigh;
        tHigh = FloatWords.head(3.0 + s2 + r);
        tLow = r - (tHigh - 3.0 - s2);
        u = sHigh * tHigh;
        v = sLow * tHigh + tLow * ss;
        double pHigh = FloatWords.head(u + v);
        double pLow = v - (pHigh - u);
        double zHigh = CP_HIGH * pHigh;
        double zLow = CP_LOW * pHigh + pLow * CP + (upper ? LOG_LOW : 0.0);
        double t = n;
        double shift = upper ? LOG_HIGH : 0.0;
        logHigh = FloatWords.head(zHigh + zLow + shift + t);
        logLow = zLow - (logHigh - t - shift - zHigh);
    }

    /** {@code 2^(high + low)}; j is the high word of the sum. */
    private static double powerOfTwo(double high, double low, int j) {
        double p = high;
        int n = 0;
        int i = j & 0x7FFFFFFF;
        if (i > 0x3FE00000) {
            int k = (i >> 20) - 0x3FF;
            n = j + (0x00100000 >> k + 1);
            k = ((n & 0x7FFFFFFF) >> 20) - 0x3FF;
            double whole = FloatWords.of(n & ~(0x000FFFFF >> k), 0);
            n = (n & 0x000FFFFF | 0x00100000) >> 20 - k;
            if (j < 0) {
                n = -n;
            }
            p -= whole;
        }
        double t = FloatWords.head(low + p);
        double u = t * LN2_HIGH;
        double v = (low - (t - p)) * LN2 + t * LN2_LOW;
        double z = u + v;
        double w = v - (z - u);
        t = z * z;
        double t1 = z - t * (Exponentials.P1 + t * (Exponentials.P2 + t * (Exponentials.P3 + t * (Exponentials.P4
                + t * Exponentials.P5))));
        double r = z * t1 / (t1 - 2.0) - (w + z * w);
        z = 1.0 - (r - z);
        int exponent = FloatWords.high(z) + (n << 20);
        return exponent >> 20 <= 0 ? FloatWords.scale(z, n) : FloatWords.withHigh(z, exponent);
    }

    static double cbrt(double x) {
        int hx = FloatWords.high(x);
        if ((hx & 0x7FFFFFFF) >= NOT_FINITE || x == 0) {
            return x + x;
        }
        double a = Math.abs(x);
        int ix = FloatWords.high(a);
        double t;
        if (ix < 0x00100000) {
            t = a * 18014398509481984.0;
            t = FloatWords.of(FloatWords.high(t) / 3 + 696219795, 0);
        } else {
            t = FloatWords.of(ix / 3 + 715094163, 0);
        }
        double r = t * t / a;
        double s = 5.42857142857142815906e-01 + r * t;
        t *= 3.57142857142857150787e-01 + 1.60714285714285720630e+00 / (s + 1.41428571428571436819e+00
                + -7.05306122448979611050e-01 / s);
        t = FloatWords.of(FloatWords.high(t) + 1, 0);
        s = t * t;
        r = a / s;
        double w = t + t;
        r = (r - t) / (w + r);
        t = t + t * r;
        return hx < 0 ? -t : t;
    }

    static double hypot(double x, double y) {
        double a = Math.abs(x);
        double b = Math.abs(y);
        if (a == Double.POSITIVE_INFINITY || b == Double.POSITIVE_INFINITY) {
            return Double.POSITIVE_INFINITY;
        }
        if (x != x || y != y) {
            return Double.NaN;
        }
        if (b > a) {
            double swap = a;
            a = b;
            b = swap;
        }
        int ha = FloatWords.high(a);
        int hb = FloatWords.high(b);
        if (ha - hb > 0x3C00000) {
            return a + b;
        }
        int k = 0;
        if (a > 3.2733906078961419e150) {
            k = 600;
            ha -= 0x25800000;
            hb -= 0x25800000;
            a = FloatWords.withHigh(a, ha);
            b = FloatWords.withHigh(b, hb);
        }
        if (b < 3.0549363634996047e-151) {
            if (b < Double.MIN_NORMAL) {
                if (b == 0) {
                    return a;
                }
                double two1022 = 4.49423283715578976932e307;
                a *= two1022;
                b *= two1022;
                k -= 1022;
            } else {
                ha += 0x25800000;
                hb += 0x25800000;
                a = FloatWords.withHigh(a, ha);
                b = FloatWords.withHigh(b, hb);
                k -= 600;
            }
        }
        double root = hypotScaled(a, b, ha, hb);
        return k == 0 ? root : root * FloatWords.of(ONE + (k << 20), 0);
    }

    /**
     * a is not less than b, and squares neither overflow nor underflow. The high words say where to split a and b; for subnormal numbers the
     * reference takes those from before scaling, and so do we.
     */
    private static double hypotScaled(double a, double b, int ha, int hb) {
        double w = a - b;
        if (w > b) {
            double t1 = FloatWords.of(ha, 0);
            double t2 = a - t1;
            return Math.sqrt(t1 * t1 - (b * -b - t2 * (a + t1)));
        }
        double twice = a + a;
        double y1 = FloatWords.of(hb, 0);
        double y2 = b - y1;
        double t1 = FloatWords.of(ha + 0x00100000, 0);
        double t2 = twice - t1;
        return Math.sqrt(t1 * y1 - (w * -w - (t1 * y2 + t2 * b)));
    }

    static double remainder(double x, double y) {
        if (x != x || y != y || y == 0 || Math.abs(x) == Double.POSITIVE_INFINITY) {
            return Double.NaN;
        }
        double b = Math.abs(y);
        double a = Math.abs(b <= Double.MAX_VALUE / 2 ? x % (b + b) : x);
        if (b < 2 * Double.MIN_NORMAL) {
            if (a + a > b) {
                a -= b;
                if (a + a >= b) {
                    a -= b;
                }
            }
        } else {
            double half = 0.5 * b;
            if (a > half) {
                a -= b;
                if (a >= half) {
                    a -= b;
                }
            }
        }
        return FloatWords.high(x) < 0 ? -a : a;
    }
}
