/** Expressions that need more values than there are registers. */
public class RegisterPressure {
    static int ints(int a, int b, int c, int d) {
        int e = a + b, f = a - b, g = a * b, h = c + d, i = c - d, j = c * d, k = a ^ c, l = b ^ d, m = a | d, n = b & c, o = a + c * 3, p = b - d * 5;
        int r = ((e * f + g) * (h - i * j)) ^ ((k + l) * (m - n)) + (o * p - e * i) * (f + j) - (g ^ h) * (k - m) + (l * n + o) * (p - a);
        return r + e + f + g + h + i + j + k + l + m + n + o + p;
    }

    static long longs(long a, long b, long c) {
        long d = a * b, e = b * c, f = a + c, g = a - b, h = b ^ c, i = a << 3, j = c >>> 5;
        return (d + e) * (f - g) ^ (h + i) * j + (d - h) * (e ^ i) - (f | j) * (g & d) + (a + b * c) * (d - e * f);
    }

    static double doubles(double a, double b, double c, double d) {
        double e = a * b, f = c * d, g = a + c, h = b - d, i = a / b, j = c / d, k = a - d, l = b + c;
        return (e + f) * (g - h) / (i + j) - (k * l + e) / (f - g) + (h * i - j) * (k + a) - (l - b) * (c + e * f);
    }

    static int mixed(int n) {
        int s = 0;
        long t = 1;
        double u = 0.5;
        float v = 2f;
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                s += i * j ^ (int) t;
                t = t * 31 + s;
                u = u * 0.75 + i;
                v += (float) u / (j + 1);
                s ^= (int) v;
            }
        }
        return s + (int) t + (int) u + (int) v;
    }

    public static void main(String[] args) {
        System.out.println(ints(3, 5, 7, 11) + " " + ints(-123456, 654321, 99999, -3) + " " + ints(Integer.MAX_VALUE, 2, Integer.MIN_VALUE, -1));
        System.out.println(longs(3, 5, 7) + " " + longs(-1L << 40, 12345678901L, 987654321L));
        System.out.println(doubles(1.5, 2.5, -3.5, 4.25) + " " + doubles(0.1, 0.2, 0.3, 0.4));
        System.out.println(mixed(40));
    }
}
