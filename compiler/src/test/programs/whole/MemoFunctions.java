import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Memoised recursion with maps and computed keys. */
public class MemoFunctions {
    static Map<String, Long> memo = new HashMap<>();
    static int misses;

    static long paths(int r, int c) {
        return r == 0 || c == 0 ? 1 : look(r + "," + c, () -> paths(r - 1, c) + paths(r, c - 1));
    }

    static long look(String k, Supplier<Long> s) {
        Long v = memo.get(k);
        if (v == null) {
            misses++;
            v = s.get();
            memo.put(k, v);
        }
        return v;
    }

    static long partitions(int n, int max) {
        return n == 0 ? 1 : n < 0 || max == 0 ? 0 : look("p" + n + ":" + max, () -> partitions(n, max - 1) + partitions(n - max, max));
    }

    public static void main(String[] args) {
        System.out.println(paths(16, 16) + " " + misses + " " + paths(10, 3) + " " + misses);
        System.out.println(partitions(60, 60) + " " + memo.size());
    }
}
