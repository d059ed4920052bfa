package java.lang;

import java.util.Random;
import plurix.rt.Magic;

/** Numeric functions. The transcendental ones give exactly the results of {@link StrictMath}, on every node the same. */
public final class Math {
    public static final double E = 2.718281828459045;
    public static final double PI = 3.141592653589793;
    private static final double DEGREES_TO_RADIANS = 0.017453292519943295;
    private static final double RADIANS_TO_DEGREES = 57.29577951308232;
    /** From 2^52 (2^23) on a double (float) has no fraction. */
    private static final double NO_FRACTION = 4503599627370496.0;
    private static final float NO_FRACTION_FLOAT = 8388608.0f;

    private Math() {
    }

    /** The generator behind {@link #random}; a class of its own so that only its users create it. */
    private static final class Generator {
        static final Random RANDOM = new Random();
    }

    public static double random() {
        return Generator.RANDOM.nextDouble();
    }

    public static int abs(int a) {
        return a < 0 ? -a : a;
    }

    public static long abs(long a) {
        return a < 0 ? -a : a;
    }

    public static float abs(float a) {
        return Magic.intBitsToFloat(Magic.floatToIntBits(a) & 0x7FFFFFFF);
    }

    public static double abs(double a) {
        return Magic.longBitsToDouble(Magic.doubleToLongBits(a) & 0x7FFFFFFFFFFFFFFFL);
    }

    public static int max(int a, int b) {
        return a >= b ? a : b;
    }

    public static long max(long a, long b) {
        return a >= b ? a : b;
    }

    public static float max(float a, float b) {
        if (a != a || a == 0 && b == 0 && Magic.floatToIntBits(a) == 0) {
            return a;
        }
        return a > b ? a : b;
    }

    public static double max(double a, double b) {
        if (a != a || a == 0 && b == 0 && Magic.doubleToLongBits(a) == 0) {
            return a;
        }
        return a > b ? a : b;
    }

    public static int min(int a, int b) {
        return a <= b ? a : b;
    }

    public static long min(long a, long b) {
        return a <= b ? a : b;
    }

    public static float min(float a, float b) {
        if (a != a || a == 0 && b == 0 && Magic.floatToIntBits(a) != 0) {
            return a;
        }
        return a < b ? a : b;
    }

    public static double min(double a, double b) {
        if (a != a || a == 0 && b == 0 && Magic.doubleToLongBits(a) != 0) {
            return a;
        }
        return a < b ? a : b;
    }

    public static double sqrt(double a) {
        return Magic.sqrt(a);
    }

    /** Rounds to the nearest whole number, ties to even. */
    public static double rint(double a) {
        double magnitude = abs(a);
        if (!(magnitude < NO_FRACTION)) {
            return a;
        }
        return copySign(magnitude + NO_FRACTION - NO_FRACTION, a);
    }

    public static double floor(double a) {
        double nearest = rint(a);
        return nearest > a ? nearest - 1 : nearest;
    }

    public static double ceil(double a) {
        double nearest = rint(a);
        return nearest < a ? copySign(nearest + 1, a) : nearest;
    }

    /** Rounds to the nearest whole number, ties upwards; NaN gives 0, too large values the nearest long. */
    public static long round(double a) {
        double floor = floor(a);
        return (long) (a - floor >= 0.5 ? floor + 1 : floor);
    }

    public static int round(float a) {
        if (abs(a) >= NO_FRACTION_FLOAT) {
            return (int) a;
        }
        return (int) floor((double) a + 0.5);
    }

    public static double copySign(double magnitude, double sign) {
        return Magic.longBitsToDouble(Magic.doubleToLongBits(magnitude) & 0x7FFFFFFFFFFFFFFFL
                | Magic.doubleToLongBits(sign) & 0x8000000000000000L);
    }

    public static float copySign(float magnitude, float sign) {
        return Magic.intBitsToFloat(
                Magic.floatToIntBits(magnitude) & 0x7FFFFFFF | Magic.floatToIntBits(sign) & 0x80000000);
    }

    public static double signum(double a) {
        return a > 0 ? 1.0 : a < 0 ? -1.0 : a;
    }

    public static float signum(float a) {
        return a > 0 ? 1.0f : a < 0 ? -1.0f : a;
    }

    public static double toRadians(double degrees) {
        return degrees * DEGREES_TO_RADIANS;
    }

    public static double toDegrees(double radians) {
        return radians * RADIANS_TO_DEGREES;
    }

    public static int getExponent(double a) {
        return (int) (Magic.doubleToLongBits(a) >>> 52 & 0x7FF) - 1023;
    }

    public static int getExponent(float a) {
        return (Magic.floatToIntBits(a) >>> 23 & 0xFF) - 127;
    }

    /** The next double towards positive infinity. */
    public static double nextUp(double a) {
        if (!(a < Double.POSITIVE_INFINITY)) {
            return a;
        }
        long bits = Magic.doubleToLongBits(a + 0.0);
        return Magic.longBitsToDouble(bits >= 0 ? bits + 1 : bits - 1);
    }

    public static double nextDown(double a) {
        return -nextUp(-a);
    }

    public static float nextUp(float a) {
        if (!(a < Float.POSITIVE_INFINITY)) {
            return a;
        }
        int bits = Magic.floatToIntBits(a + 0.0f);
        return Magic.intBitsToFloat(bits >= 0 ? bits + 1 : bits - 1);
    }

    public static float nextDown(float a) {
        return -nextUp(-a);
    }

    /** Distance to the next larger magnitude. */
    public static double ulp(double a) {
        double magnitude = abs(a);
        if (!(magnitude < Double.POSITIVE_INFINITY)) {
            return magnitude;
        }
        if (magnitude == Double.MAX_VALUE) {
            return magnitude - nextDown(magnitude);
        }
        return nextUp(magnitude) - magnitude;
    }

    public static float ulp(float a) {
        float magnitude = abs(a);
        if (!(magnitude < Float.POSITIVE_INFINITY)) {
            return magnitude;
        }
        if (magnitude == Float.MAX_VALUE) {
            return magnitude - nextDown(magnitude);
        }
        return nextUp(magnitude) - magnitude;
    }

    /** {@code a * 2^power}, rounded once. */
    public static double scalb(double a, int power) {
        return FloatWords.scale(a, power);
    }

    public static double IEEEremainder(double a, double b) {
        return StrictMath.IEEEremainder(a, b);
    }

    public static int addExact(int a, int b) {
        int sum = a + b;
        if (((a ^ sum) & (b ^ sum)) < 0) {
            throw new ArithmeticException("integer overflow");
        }
        return sum;
    }

    public static long addExact(long a, long b) {
        long sum = a + b;
        if (((a ^ sum) & (b ^ sum)) < 0) {
            throw new ArithmeticException("long overflow");
        }
        return sum;
    }

    public static int subtractExact(int a, int b) {
        int difference = a - b;
        if (((a ^ b) & (a ^ difference)) < 0) {
            throw new ArithmeticException("integer overflow");
        }
        return difference;
    }

    public static long subtractExact(long a, long b) {
        long difference = a - b;
        if (((a ^ b) & (a ^ difference)) < 0) {
            throw new ArithmeticException("long overflow");
        }
        return difference;
    }

    public static int multiplyExact(int a, int b) {
        long product = (long) a * b;
        if ((int) product != product) {
            throw new ArithmeticException("integer overflow");
        }
        return (int) product;
    }

    public static long multiplyExact(long a, long b) {
        long product = a * b;
        if ((a | b) >> 31 != 0 && (b != 0 && product / b != a || a == Long.MIN_VALUE && b == -1)) {
            throw new ArithmeticException("long overflow");
        }
        return product;
    }

    public static int incrementExact(int a) {
        return addExact(a, 1);
    }

    public static long incrementExact(long a) {
        return addExact(a, 1L);
    }

    public static int decrementExact(int a) {
        return subtractExact(a, 1);
    }

    public static long decrementExact(long a) {
        return subtractExact(a, 1L);
    }

    public static int negateExact(int a) {
        return subtractExact(0, a);
    }

    public static long negateExact(long a) {
        return subtractExact(0L, a);
    }

    public static int toIntExact(long a) {
        if ((int) a != a) {
            throw new ArithmeticException("integer overflow");
        }
        return (int) a;
    }

    public static int floorDiv(int a, int b) {
        int quotient = a / b;
        return (a ^ b) < 0 && quotient * b != a ? quotient - 1 : quotient;
    }

    public static long floorDiv(long a, long b) {
        long quotient = a / b;
        return (a ^ b) < 0 && quotient * b != a ? quotient - 1 : quotient;
    }

    public static int floorMod(int a, int b) {
        int rest = a % b;
        return (rest ^ b) < 0 && rest != 0 ? rest + b : rest;
    }

    public static long floorMod(long a, long b) {
        long rest = a % b;
        return (rest ^ b) < 0 && rest != 0 ? rest + b : rest;
    }

    public static double sin(double a) {
        return StrictMath.sin(a);
    }

    public static double cos(double a) {
        return StrictMath.cos(a);
    }

    public static double tan(double a) {
        return StrictMath.tan(a);
    }

    public static double asin(double a) {
        return StrictMath.asin(a);
    }

    public static double acos(double a) {
        return StrictMath.acos(a);
    }

    public static double atan(double a) {
        return StrictMath.atan(a);
    }

    public static double exp(double a) {
        return StrictMath.exp(a);
    }

    public static double log(double a) {
        return StrictMath.log(a);
    }

    public static double log10(double a) {
        return StrictMath.log10(a);
    }

    public static double cbrt(double a) {
        return StrictMath.cbrt(a);
    }

    public static double sinh(double a) {
        return StrictMath.sinh(a);
    }

    public static double cosh(double a) {
        return StrictMath.cosh(a);
    }

    public static double tanh(double a) {
        return StrictMath.tanh(a);
    }

    public static double expm1(double a) {
        return StrictMath.expm1(a);
    }

    public static double log1p(double a) {
        return StrictMath.log1p(a);
    }

    public static double atan2(double a, double b) {
        return StrictMath.atan2(a, b);
    }

    public static double pow(double a, double b) {
        return StrictMath.pow(a, b);
    }

    public static double hypot(double a, double b) {
        return StrictMath.hypot(a, b);
    }

    public static long multiplyExact(long a, int b) {
        return multiplyExact(a, (long) b);
    }

    public static long multiplyFull(int a, int b) {
        return (long) a * b;
    }

    public static long floorDiv(long a, int b) {
        return floorDiv(a, (long) b);
    }

    public static int floorMod(long a, int b) {
        return (int) floorMod(a, (long) b);
    }

    public static int absExact(int a) {
        if (a == Integer.MIN_VALUE) {
            throw new ArithmeticException("Overflow to represent absolute value of Integer.MIN_VALUE");
        }
        return abs(a);
    }

    public static long absExact(long a) {
        if (a == Long.MIN_VALUE) {
            throw new ArithmeticException("Overflow to represent absolute value of Long.MIN_VALUE");
        }
        return abs(a);
    }

    public static long multiplyHigh(long a, long b) {
        long lowA = a & 0xFFFFFFFFL;
        long lowB = b & 0xFFFFFFFFL;
        long middle = (a >> 32) * lowB + (lowA * lowB >>> 32);
        long cross = lowA * (b >> 32) + (middle & 0xFFFFFFFFL);
        return (a >> 32) * (b >> 32) + (middle >> 32) + (cross >> 32);
    }

    public static double nextAfter(double start, double direction) {
        return start > direction ? nextDown(start) : start < direction ? nextUp(start) : start == direction ? direction : start + direction;
    }

    public static float nextAfter(float start, double direction) {
        return start > direction ? nextDown(start) : start < direction ? nextUp(start) : start == direction ? (float) direction : start + (float) direction;
    }

    /** {@code value * 2^n}, rounded once: a double holds every such product that is not far out of range of a float. */
    public static float scalb(float value, int n) {
        return (float) (value * Double.longBitsToDouble((long) (Math.max(Math.min(n, 278), -278) + 1023) << 52));
    }
}
