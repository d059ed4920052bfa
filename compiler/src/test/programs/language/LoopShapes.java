/** Loops of every shape: several variables, empty parts, comma updates, nested breaks, conditions with side effects, for-each on all. */
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

public class LoopShapes {
    static class Countdown implements Iterable<Integer> {
        final int from;

        Countdown(int from) {
            this.from = from;
        }

        @Override
        public Iterator<Integer> iterator() {
            return new Iterator<Integer>() {
                int at = from;

                @Override
                public boolean hasNext() {
                    return at > 0;
                }

                @Override
                public Integer next() {
                    if (at == 0) {
                        throw new NoSuchElementException();
                    }
                    return at--;
                }
            };
        }
    }

    public static void main(String[] args) {
        StringBuilder s = new StringBuilder();
        for (int i = 0, j = 10; i < j; i++, j -= 2) {
            s.append(i).append(j).append(' ');
        }
        int k = 0;
        for (; ; ) {
            if (k++ > 3) break;
        }
        for (; k > 0; ) k--;
        do k += 3; while (k < 10);
        while (k-- > 0 && k % 5 != 0) s.append(k);
        System.out.println(s + " " + k);
        for (int i : new Countdown(4)) {
            for (Integer j : new Countdown(i)) {
                if (j == 2) continue;
                System.out.print(i * j + " ");
            }
        }
        System.out.println();
        int sum = 0;
        for (byte b : new byte[] {1, -1, 127}) sum += b;
        for (char c : "loop".toCharArray()) sum += c;
        for (long l : new long[] {1L << 20}) sum += l;
        for (String t : Arrays.asList("a", "bc")) sum += t.length();
        for (int[] row : new int[][] {{1, 2}, {3}}) for (int v : row) sum += v * 1000;
        System.out.println(sum);
        int[] changing = {1, 2, 3};
        for (int v : changing) {
            changing[2] = 10;
            changing = new int[] {7, 7, 7, 7};
            System.out.print(v + " ");
        }
        double x = 1;
        int steps = 0;
        for (; x > 1e-3; x /= 2, steps++);
        System.out.println(steps + " " + x);
        for (int i = Integer.MAX_VALUE - 2; i > 0; i++) steps++;
        System.out.println(steps);
    }
}
