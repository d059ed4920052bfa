package java.lang;

/** The numeric functions with results that are exactly defined. Everything here has the same bits on every node and on the JVM. */
public final class StrictMath {
    public static final double E = Math.E;
    public static final double PI = Math.PI;

    private StrictMath() {
    }

    public static double sin(double a) {
        return Trigonometry.sin(a);
    }

    public static double cos(double a) {
        return Trigonometry.cos(a);
    }

    public static double tan(double a) {
        return Trigonometry.tan(a);
    }

    public static double asin(double a) {
        return Trigonometry.asin(a);
    }

    public static double acos(double a) {
        return Trigonometry.acos(a);
    }

    public static double atan(double a) {
        return Trigonometry.atan(a);
    }

    public static double exp(double a) {
        return Exponentials.exp(a);
    }

    public static double log(double a) {
        return Exponentials.log(a);
    }

    public static double log10(double a) {
        return Exponentials.log10(a);
    }

    public static double log1p(double a) {
        return Exponentials.log1p(a);
    }

    public static double expm1(double a) {
        return Exponentials.expm1(a);
    }

    public static double sinh(double a) {
        return Exponentials.sinh(a);
    }

    public static double cosh(double a) {
        return Exponentials.cosh(a);
    }

    public static double tanh(double a) {
        return Exponentials.tanh(a);
    }

    public static double atan2(double y, double x) {
        return Trigonometry.atan2(y, x);
    }

    public static double pow(double a, double b) {
        return Power.pow(a, b);
    }

    public static double hypot(double a, double b) {
        return Power.hypot(a, b);
    }

    public static double cbrt(double a) {
        return Power.cbrt(a);
    }

    public static double IEEEremainder(double a, double b) {
        return Power.remainder(a, b);
    }

    public static double sqrt(double a) {
        return Math.sqrt(a);
    }

    public static double floor(double a) {
        return Math.floor(a);
    }

    public static double ceil(double a) {
        return Math.ceil(a);
    }

    public static double rint(double a) {
        return Math.rint(a);
    }

    public static double ulp(double a) {
        return Math.ulp(a);
    }

    public static double signum(double a) {
        return Math.signum(a);
    }

    public static double toRadians(double a) {
        return Math.toRadians(a);
    }

    public static double toDegrees(double a) {
        return Math.toDegrees(a);
    }

    public static int abs(int a) {
        return Math.abs(a);
    }

    public static int min(int a, int b) {
        return Math.min(a, b);
    }

    public static int max(int a, int b) {
        return Math.max(a, b);
    }

    public static long abs(long a) {
        return Math.abs(a);
    }

    public static long min(long a, long b) {
        return Math.min(a, b);
    }

    public static long max(long a, long b) {
        return Math.max(a, b);
    }

    public static float abs(float a) {
        return Math.abs(a);
    }

    public static float min(float a, float b) {
        return Math.min(a, b);
    }

    public static float max(float a, float b) {
        return Math.max(a, b);
    }

    public static double abs(double a) {
        return Math.abs(a);
    }

    public static double min(double a, double b) {
        return Math.min(a, b);
    }

    public static double max(double a, double b) {
        return Math.max(a, b);
    }

    public static long round(double a) {
        return Math.round(a);
    }

    public static double random() {
        return Math.random();
    }
}
