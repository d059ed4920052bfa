/** Nested loops over long, float, double, char and byte counters. */
public class LongLoops {
    public static void main(String[] args) {
        int n = 0;
        for (long l = Integer.MAX_VALUE - 2L; l <= Integer.MAX_VALUE + 3L; l++) {
            n++;
        }
        for (double d = 0; d < 1; d += 0.1) {
            n += 100;
        }
        for (float f = 10; f > 0.01f; f /= 2) {
            n += 10000;
        }
        for (char c = 'z'; c >= 'a'; c -= 5) {
            n += c;
        }
        for (byte b = 120; b > 0; b++) {
            n += b;
        }
        for (short s = 0; s >= 0; s += 4000) {
            n += s;
        }
        System.out.println(n);
        int i = 10;
        while (i --> 0) {
            if ((i & 1) == 0) continue;
            n ^= i << i;
        }
        System.out.println(n + " " + i);
        for (int a = 0, b = 1; a < 1000; b = a + b, a = b - a) {
            System.out.print(a + " ");
        }
        System.out.println();
    }
}
