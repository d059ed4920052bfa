package java.lang;

/**
 * Exponential functions and logarithms: polynomials of the published fdlibm approximations, evaluated in the same order, so that every
 * result has the same bits as the JDK's StrictMath.
 */
final class Exponentials {
    static final double P1 = 1.66666666666666019037e-01;
    static final double P2 = -2.77777777770155933842e-03;
    static final double P3 = 6.61375632143793436117e-05;
    static final double P4 = -1.65339022054652515390e-06;
    static final double P5 = 4.13813679705723846039e-08;
    private static final double LN2_HIGH = 6.93147180369123816490e-01;
    private static final double LN2_LOW = 1.90821492927058770002e-10;
    private static final double PER_LN2 = 1.44269504088896338700e+00;
    private static final double OVERFLOW = 7.09782712893383973096e+02;
    private static final double UNDERFLOW = -7.45133219101941108420e+02;
    private static final double L1 = 6.666666666666735130e-01;
    private static final double L2 = 3.999999999940941908e-01;
    private static final double L3 = 2.857142874366239149e-01;
    private static final double L4 = 2.222219843214978396e-01;
    private static final double L5 = 1.818357216161805012e-01;
    private static final double L6 = 1.531383769920937332e-01;
    private static final double L7 = 1.479819860511658591e-01;
    private static final double Q1 = -3.33333333333331316428e-02;
    private static final double Q2 = 1.58730158725481460165e-03;
    private static final double Q3 = -7.93650757867487942473e-05;
    private static final double Q4 = 4.00821782732936239552e-06;
    private static final double Q5 = -2.01099218183624371326e-07;
    private static final double TWO_54 = 18014398509481984.0;
    private static final int NOT_FINITE = 0x7FF00000;
    private static final int ONE = 0x3FF00000;

    private Exponentials() {
    }

    private static int magnitude(double x) {
        return FloatWords.high(x) & 0x7FFFFFFF;
    }

    static double exp(double x) {
        if (x != x) {
            return x;
        }
        if (x > OVERFLOW) {
            return Double.POSITIVE_INFINITY;
        }
        if (x < UNDERFLOW) {
            return 0.0;
        }
        int ix = magnitude(x);
        double high = 0.0;
        double low = 0.0;
        double r = x;
        int k = 0;
        if (ix > 0x3FD62E42) {
            if (ix < 0x3FF0A2B2) {
                k = x < 0 ? -1 : 1;
            } else {
                k = (int) (PER_LN2 * x + (x < 0 ? -0.5 : 0.5));
            }
            high = x - k * LN2_HIGH;
            low = k * LN2_LOW;
            r = high - low;
        } else if (ix < 0x3E300000) {
            return 1.0 + x;
        }
        double t = r * r;
        double c = r - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
        if (k == 0) {
            return 1.0 - (r * c / (c - 2.0) - r);
        }
        return addExponent(1.0 - (low - r * c / (2.0 - c) - high), k);
    }

    /** {@code y * 2^k} for y near 1; in the subnormal range one rounding from an exact intermediate. */
    private static double addExponent(double y, int k) {
        if (k >= -1021) {
            return k == 1024 ? y * 2.0 * 8.98846567431158e307 : FloatWords.withHigh(y, FloatWords.high(y) + (k << 20));
        }
        return FloatWords.withHigh(y, FloatWords.high(y) + (k + 1000 << 20)) * 9.33263618503218878990e-302;
    }

    static double log(double x) {
        int hx = FloatWords.high(x);
        double y = x;
        int k = 0;
        if (hx < 0x00100000) {
            if (x == 0) {
                return Double.NEGATIVE_INFINITY;
            }
            if (hx < 0) {
                return Double.NaN;
            }
            k = -54;
            y = x * TWO_54;
            hx = FloatWords.high(y);
        }
        if (hx >= NOT_FINITE) {
            return x + x;
        }
        k += (hx >> 20) - 1023;
        hx &= 0x000FFFFF;
        int up = hx + 0x95F64 & 0x100000;
        double f = FloatWords.withHigh(y, hx | up ^ ONE) - 1.0;
        double dk = k + (up >> 20);
        if ((0x000FFFFF & 2 + hx) < 3) {
            if (f == 0) {
                return dk == 0 ? 0.0 : dk * LN2_HIGH + dk * LN2_LOW;
            }
            double r = f * f * (0.5 - 0.33333333333333333 * f);
            return dk == 0 ? f - r : dk * LN2_HIGH - (r - dk * LN2_LOW - f);
        }
        double s = f / (2.0 + f);
        double r = series(s);
        if ((hx - 0x6147A | 0x6B851 - hx) > 0) {
            double half = 0.5 * f * f;
            return dk == 0 ? f - (half - s * (half + r)) : dk * LN2_HIGH - (half - (s * (half + r) + dk * LN2_LOW) - f);
        }
        return dk == 0 ? f - s * (f - r) : dk * LN2_HIGH - (s * (f - r) - dk * LN2_LOW - f);
    }

    private static double series(double s) {
        double z = s * s;
        double w = z * z;
        double even = w * (L2 + w * (L4 + w * L6));
        double odd = z * (L1 + w * (L3 + w * (L5 + w * L7)));
        return odd + even;
    }

    static double log10(double x) {
        int hx = FloatWords.high(x);
        double y = x;
        int k = 0;
        if (hx < 0x00100000) {
            if (x == 0) {
                return Double.NEGATIVE_INFINITY;
            }
            if (hx < 0) {
                return Double.NaN;
            }
            k = -54;
            y = x * TWO_54;
            hx = FloatWords.high(y);
        }
        if (hx >= NOT_FINITE) {
            return x + x;
        }
        k += (hx >> 20) - 1023;
        int negative = k >>> 31;
        double exponent = k + negative;
        double mantissa = FloatWords.withHigh(y, hx & 0x000FFFFF | 0x3FF - negative << 20);
        double z = exponent * 3.69423907715893078616e-13 + 4.34294481903251816668e-01 * log(mantissa);
        return z + exponent * 3.01029995663611771306e-01;
    }

    static double log1p(double x) {
        int hx = FloatWords.high(x);
        int ax = hx & 0x7FFFFFFF;
        if (x == -1.0) {
            return Double.NEGATIVE_INFINITY;
        }
        if (x != x || x < -1.0) {
            return Double.NaN;
        }
        if (hx >= NOT_FINITE) {
            return x;
        }
        int k = 1;
        double f = 0.0;
        double c = 0.0;
        int hu = 1;
        if (hx < 0x3FDA827A) {
            if (ax < 0x3E200000) {
                return ax < 0x3C900000 ? x : x - x * x * 0.5;
            }
            if (hx > 0 || hx <= 0xBFD2BEC3) {
                k = 0;
                f = x;
            }
        }
        if (k != 0) {
            double u = hx < 0x43400000 ? 1.0 + x : x;
            hu = FloatWords.high(u);
            k = (hu >> 20) - 1023;
            if (hx < 0x43400000) {
                c = (k > 0 ? 1.0 - (u - x) : x - (u - 1.0)) / u;
            }
            hu &= 0x000FFFFF;
            if (hu < 0x6A09E) {
                u = FloatWords.withHigh(u, hu | ONE);
            } else {
                k++;
                u = FloatWords.withHigh(u, hu | 0x3FE00000);
                hu = 0x00100000 - hu >> 2;
            }
            f = u - 1.0;
        }
        double half = 0.5 * f * f;
        double dk = k;
        if (hu == 0) {
            if (f == 0) {
                return k == 0 ? 0.0 : dk * LN2_HIGH + (c + dk * LN2_LOW);
            }
            double r = half * (1.0 - 0.66666666666666666 * f);
            return k == 0 ? f - r : dk * LN2_HIGH - (r - (dk * LN2_LOW + c) - f);
        }
        double s = f / (2.0 + f);
        double z = s * s;
        double r = z * (L1 + z * (L2 + z * (L3 + z * (L4 + z * (L5 + z * (L6 + z * L7))))));
        return k == 0 ? f - (half - s * (half + r))
                : dk * LN2_HIGH - (half - (s * (half + r) + (dk * LN2_LOW + c)) - f);
    }

    static double expm1(double x) {
        int ix = magnitude(x);
        if (ix >= 0x4043687A) {
            if (x != x) {
                return x;
            }
            if (x > OVERFLOW) {
                return Double.POSITIVE_INFINITY;
            }
            if (x < 0) {
                return -1.0;
            }
        }
        double r = x;
        double c = 0.0;
        int k = 0;
        if (ix > 0x3FD62E42) {
            if (ix < 0x3FF0A2B2) {
                k = x > 0 ? 1 : -1;
            } else {
                k = (int) (PER_LN2 * x + (x > 0 ? 0.5 : -0.5));
            }
            double high = x - k * LN2_HIGH;
            double low = k * LN2_LOW;
            r = high - low;
            c = high - r - low;
        } else if (ix < 0x3C900000) {
            return x;
        }
        double half = 0.5 * r;
        double hx = r * half;
        double r1 = 1.0 + hx * (Q1 + hx * (Q2 + hx * (Q3 + hx * (Q4 + hx * Q5))));
        double t = 3.0 - r1 * half;
        double e = hx * ((r1 - t) / (6.0 - r * t));
        if (k == 0) {
            return r - (r * e - hx);
        }
        e = r * (e - c) - c;
        e -= hx;
        if (k == -1) {
            return 0.5 * (r - e) - 0.5;
        }
        if (k == 1) {
            return r < -0.25 ? -2.0 * (e - (r + 0.5)) : 1.0 + 2.0 * (r - e);
        }
        if (k <= -2 || k > 56) {
            return addExponent(1.0 - (e - r), k) - 1.0;
        }
        double power = FloatWords.of(0x3FF - k << 20, 0);
        if (k < 20) {
            return addExponent(1.0 - power - (e - r), k);
        }
        return addExponent(r - (e + power) + 1.0, k);
    }

    static double sinh(double x) {
        int ix = magnitude(x);
        if (ix >= NOT_FINITE) {
            return x + x;
        }
        double h = x < 0 ? -0.5 : 0.5;
        double a = Math.abs(x);
        if (ix < 0x40360000) {
            if (ix < 0x3E300000) {
                return x;
            }
            double t = expm1(a);
            return ix < ONE ? h * (2.0 * t - t * t / (t + 1.0)) : h * (t + t / (t + 1.0));
        }
        return large(a, h);
    }

    /** {@code factor * exp(a)} where exp alone may overflow. */
    private static double large(double a, double factor) {
        if (a < 709.78) {
            return factor * exp(a);
        }
        if (a <= 710.4758600739439) {
            double w = exp(0.5 * a);
            return factor * w * w;
        }
        return factor * Double.POSITIVE_INFINITY;
    }

    static double cosh(double x) {
        int ix = magnitude(x);
        if (ix >= NOT_FINITE) {
            return x * x;
        }
        double a = Math.abs(x);
        if (ix < 0x3FD62E43) {
            double t = expm1(a);
            double w = 1.0 + t;
            return ix < 0x3C800000 ? w : 1.0 + t * t / (w + w);
        }
        if (ix < 0x40360000) {
            double t = exp(a);
            return 0.5 * t + 0.5 / t;
        }
        return large(a, 0.5);
    }

    static double tanh(double x) {
        int ix = magnitude(x);
        if (x != x) {
            return x;
        }
        double z = 1.0;
        if (ix < 0x40360000) {
            if (ix < 0x3C800000) {
                return x * (1.0 + x);
            }
            if (ix >= ONE) {
                z = 1.0 - 2.0 / (expm1(2.0 * Math.abs(x)) + 2.0);
            } else {
                double t = expm1(-2.0 * Math.abs(x));
                z = -t / (t + 2.0);
            }
        }
        return FloatWords.high(x) >= 0 ? z : -z;
    }
}
