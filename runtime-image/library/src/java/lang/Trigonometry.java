package java.lang;

/**
 * Sine, cosine, tangent and their inverses: polynomials of the published fdlibm approximations, evaluated in the same order, so that every
 * result has the same bits as the JDK's StrictMath; for angles beyond 2^19 quarter turns, one in some thousand differs in the last bit,
 * because {@link AngleReduction} is more exact there.
 */
final class Trigonometry {
    private static final double S1 = -1.66666666666666324348e-01;
    private static final double S2 = 8.33333333332248946124e-03;
    private static final double S3 = -1.98412698298579493134e-04;
    private static final double S4 = 2.75573137070700676789e-06;
    private static final double S5 = -2.50507602534068634195e-08;
    private static final double S6 = 1.58969099521155010221e-10;
    private static final double C1 = 4.16666666666666019037e-02;
    private static final double C2 = -1.38888888888741095749e-03;
    private static final double C3 = 2.48015872894767294178e-05;
    private static final double C4 = -2.75573143513906633035e-07;
    private static final double C5 = 2.08757232129817482790e-09;
    private static final double C6 = -1.13596475577881948265e-11;
    private static final double[] TAN = {3.33333333333334091986e-01, 1.33333333333201242699e-01, 5.39682539762260521377e-02,
        2.18694882948595424599e-02, 8.86323982359930005737e-03, 3.59207910759131235356e-03, 1.45620945432529025516e-03,
        5.88041240820264096874e-04, 2.46463134818469906812e-04, 7.81794442939557092300e-05, 7.14072491382608190305e-05,
        -1.85586374855275456654e-05, 2.59073051863633712884e-05};
    private static final double[] ATAN = {3.33333333333329318027e-01, -1.99999999998764832476e-01, 1.42857142725034663711e-01,
        -1.11111104054623557880e-01, 9.09088713343650656196e-02, -7.69187620504482999495e-02, 6.66107313738753120669e-02,
        -5.83357013379057348645e-02, 4.97687799461593236017e-02, -3.65315727442169155270e-02, 1.62858201153657823623e-02};
    private static final double[] ATAN_HIGH = {4.63647609000806093515e-01, 7.85398163397448278999e-01,
        9.82793723247329054082e-01, 1.57079632679489655800e+00};
    private static final double[] ATAN_LOW = {2.26987774529616870924e-17, 3.06161699786838301793e-17,
        1.39033110312309984516e-17, 6.12323399573676603587e-17};
    private static final double QUARTER_PI = 7.85398163397448278999e-01;
    private static final double QUARTER_PI_LOW = 3.06161699786838301793e-17;
    private static final double HALF_PI = 1.57079632679489655800e+00;
    private static final double HALF_PI_LOW = 6.12323399573676603587e-17;
    private static final double PI_LOW = 1.2246467991473531772e-16;
    private static final int QUARTER_PI_HIGH = 0x3FE921FB;
    private static final int TAN_TURN = 0x3FE59428;
    private static final int TINY = 0x3E400000;
    private static final int NOT_FINITE = 0x7FF00000;

    private Trigonometry() {
    }

    private static int magnitude(double x) {
        return FloatWords.high(x) & 0x7FFFFFFF;
    }

    static double sin(double x) {
        int ix = magnitude(x);
        if (ix <= QUARTER_PI_HIGH) {
            return sine(x, 0.0, true);
        }
        if (ix >= NOT_FINITE) {
            return Double.NaN;
        }
        AngleReduction angle = new AngleReduction(x);
        switch (angle.quarters & 3) {
            case 0:
                return sine(angle.rest, angle.tail, false);
            case 1:
                return cosine(angle.rest, angle.tail);
            case 2:
                return -sine(angle.rest, angle.tail, false);
            default:
                return -cosine(angle.rest, angle.tail);
        }
    }

    static double cos(double x) {
        int ix = magnitude(x);
        if (ix <= QUARTER_PI_HIGH) {
            return cosine(x, 0.0);
        }
        if (ix >= NOT_FINITE) {
            return Double.NaN;
        }
        AngleReduction angle = new AngleReduction(x);
        switch (angle.quarters & 3) {
            case 0:
                return cosine(angle.rest, angle.tail);
            case 1:
                return -sine(angle.rest, angle.tail, false);
            case 2:
                return -cosine(angle.rest, angle.tail);
            default:
                return sine(angle.rest, angle.tail, false);
        }
    }

    static double tan(double x) {
        int ix = magnitude(x);
        if (ix <= QUARTER_PI_HIGH) {
            return tangent(x, 0.0, false);
        }
        if (ix >= NOT_FINITE) {
            return Double.NaN;
        }
        AngleReduction angle = new AngleReduction(x);
        return tangent(angle.rest, angle.tail, (angle.quarters & 1) != 0);
    }

    /** Sine of {@code x + tail} up to pi/4. */
    private static double sine(double x, double tail, boolean noTail) {
        if (magnitude(x) < TINY) {
            return x;
        }
        double z = x * x;
        double v = z * x;
        double r = S2 + z * (S3 + z * (S4 + z * (S5 + z * S6)));
        return noTail ? x + v * (S1 + z * r) : x - (z * (0.5 * tail - v * r) - tail - v * S1);
    }

    private static double cosine(double x, double tail) {
        int ix = magnitude(x);
        if (ix < TINY) {
            return 1.0;
        }
        double z = x * x;
        double r = z * (C1 + z * (C2 + z * (C3 + z * (C4 + z * (C5 + z * C6)))));
        if (ix < 0x3FD33333) {
            return 1.0 - (0.5 * z - (z * r - x * tail));
        }
        double quarter = ix > 0x3FE90000 ? 0.28125 : FloatWords.of(ix - 0x00200000, 0);
        double hz = 0.5 * z - quarter;
        return 1.0 - quarter - (hz - (z * r - x * tail));
    }

    /** Tangent of {@code x + tail} up to pi/4, or minus its reciprocal. */
    private static double tangent(double x, double tail, boolean reciprocal) {
        int hx = FloatWords.high(x);
        int ix = hx & 0x7FFFFFFF;
        if (ix < 0x3E300000) {
            return reciprocal ? minusReciprocal(x + tail, x, tail) : x;
        }
        double a = x;
        double y = tail;
        boolean turned = ix >= TAN_TURN;
        if (turned) {
            if (a < 0) {
                a = -a;
                y = -y;
            }
            a = QUARTER_PI - a + (QUARTER_PI_LOW - y);
            y = 0.0;
        }
        double z = a * a;
        double w = z * z;
        double r = TAN[1] + w * (TAN[3] + w * (TAN[5] + w * (TAN[7] + w * (TAN[9] + w * TAN[11]))));
        double v = z * (TAN[2] + w * (TAN[4] + w * (TAN[6] + w * (TAN[8] + w * (TAN[10] + w * TAN[12])))));
        double s = z * a;
        r = y + z * (s * (r + v) + y);
        r += TAN[0] * s;
        w = a + r;
        if (turned) {
            double sign = reciprocal ? -1.0 : 1.0;
            return (1 - (hx >> 30 & 2)) * (sign - 2.0 * (a - (w * w / (w + sign) - r)));
        }
        return reciprocal ? minusReciprocal(w, a, r) : w;
    }

    /** {@code -1 / (x + r)}, where w is the rounded sum, with the rounding error made good. */
    private static double minusReciprocal(double w, double x, double r) {
        double z = FloatWords.head(w);
        double v = r - (z - x);
        double a = -1.0 / w;
        double t = FloatWords.head(a);
        double s = 1.0 + t * z;
        return t + a * (s + t * v);
    }

    private static double arcRatio(double t) {
        double p = t * (1.66666666666666657415e-01 + t * (-3.25565818622400915405e-01 + t * (2.01212532134862925881e-01
                + t * (-4.00555345006794114027e-02 + t * (7.91534994289814532176e-04 + t * 3.47933107596021167570e-05)))));
        double q = 1.0 + t * (-2.40339491173441421878e+00 + t * (2.02094576023350569471e+00
                + t * (-6.88283971605453293030e-01 + t * 7.70381505559019352791e-02)));
        return p / q;
    }

    static double asin(double x) {
        int hx = FloatWords.high(x);
        int ix = hx & 0x7FFFFFFF;
        if (ix >= 0x3FF00000) {
            return Math.abs(x) == 1.0 ? x * HALF_PI + x * HALF_PI_LOW : Double.NaN;
        }
        if (ix < 0x3FE00000) {
            return ix < TINY ? x : x + x * arcRatio(x * x);
        }
        double t = (1.0 - Math.abs(x)) * 0.5;
        double ratio = arcRatio(t);
        double s = Math.sqrt(t);
        double result;
        if (ix >= 0x3FEF3333) {
            result = HALF_PI - (2.0 * (s + s * ratio) - HALF_PI_LOW);
        } else {
            double w = FloatWords.head(s);
            double c = (t - w * w) / (s + w);
            double p = 2.0 * s * ratio - (HALF_PI_LOW - 2.0 * c);
            double q = QUARTER_PI - 2.0 * w;
            result = QUARTER_PI - (p - q);
        }
        return hx > 0 ? result : -result;
    }

    static double acos(double x) {
        int hx = FloatWords.high(x);
        int ix = hx & 0x7FFFFFFF;
        if (ix >= 0x3FF00000) {
            return x == 1.0 ? 0.0 : x == -1.0 ? Math.PI + 2.0 * HALF_PI_LOW : Double.NaN;
        }
        if (ix < 0x3FE00000) {
            if (ix <= 0x3C600000) {
                return HALF_PI + HALF_PI_LOW;
            }
            return HALF_PI - (x - (HALF_PI_LOW - x * arcRatio(x * x)));
        }
        if (hx < 0) {
            double z = (1.0 + x) * 0.5;
            double s = Math.sqrt(z);
            double w = arcRatio(z) * s - HALF_PI_LOW;
            return Math.PI - 2.0 * (s + w);
        }
        double z = (1.0 - x) * 0.5;
        double s = Math.sqrt(z);
        double head = FloatWords.head(s);
        double c = (z - head * head) / (s + head);
        double w = arcRatio(z) * s + c;
        return 2.0 * (head + w);
    }

    static double atan(double x) {
        int hx = FloatWords.high(x);
        int ix = hx & 0x7FFFFFFF;
        if (ix >= 0x44100000) {
            return x != x ? x : hx > 0 ? ATAN_HIGH[3] + ATAN_LOW[3] : -ATAN_HIGH[3] - ATAN_LOW[3];
        }
        double a = x;
        int part = -1;
        if (ix < 0x3FDC0000) {
            if (ix < 0x3E200000) {
                return x;
            }
        } else {
            a = Math.abs(x);
            if (ix < 0x3FF30000) {
                part = ix < 0x3FE60000 ? 0 : 1;
                a = part == 0 ? (2.0 * a - 1.0) / (2.0 + a) : (a - 1.0) / (a + 1.0);
            } else {
                part = ix < 0x40038000 ? 2 : 3;
                a = part == 2 ? (a - 1.5) / (1.0 + 1.5 * a) : -1.0 / a;
            }
        }
        double z = a * a;
        double w = z * z;
        double s1 = z * (ATAN[0] + w * (ATAN[2] + w * (ATAN[4] + w * (ATAN[6] + w * (ATAN[8] + w * ATAN[10])))));
        double s2 = w * (ATAN[1] + w * (ATAN[3] + w * (ATAN[5] + w * (ATAN[7] + w * ATAN[9]))));
        if (part < 0) {
            return a - a * (s1 + s2);
        }
        double result = ATAN_HIGH[part] - (a * (s1 + s2) - ATAN_LOW[part] - a);
        return hx < 0 ? -result : result;
    }

    static double atan2(double y, double x) {
        if (x != x || y != y) {
            return Double.NaN;
        }
        if (x == 1.0) {
            return atan(y);
        }
        boolean left = FloatWords.high(x) < 0;
        boolean below = FloatWords.high(y) < 0;
        int ix = magnitude(x);
        int iy = magnitude(y);
        double result;
        if (y == 0) {
            return left ? below ? -Math.PI : Math.PI : y;
        }
        if (x == 0) {
            return below ? -HALF_PI : HALF_PI;
        }
        if (ix == NOT_FINITE) {
            result = iy == NOT_FINITE ? left ? 3.0 * QUARTER_PI : QUARTER_PI : left ? Math.PI : 0.0;
            return below ? -result : result;
        }
        if (iy == NOT_FINITE) {
            return below ? -HALF_PI : HALF_PI;
        }
        int k = iy - ix >> 20;
        if (k > 60) {
            result = HALF_PI + 0.5 * PI_LOW;
        } else {
            result = left && k < -60 ? 0.0 : atan(Math.abs(y / x));
        }
        if (!left) {
            return below ? -result : result;
        }
        return below ? result - PI_LOW - Math.PI : Math.PI - (result - PI_LOW);
    }
}
