/** Order of evaluation in assignments to array elements, with exceptions half way. */
public class IndexEvaluation {
    static StringBuilder log = new StringBuilder();

    static int[] array(int[] a, String n) {
        log.append(n);
        return a;
    }

    static int at(int i) {
        log.append('i').append(i);
        return i;
    }

    static int value(int v) {
        log.append('v').append(v);
        if (v < 0) {
            throw new RuntimeException("value");
        }
        return v;
    }

    static void attempt(Runnable r) {
        log.setLength(0);
        try {
            r.run();
            log.append(" done");
        } catch (RuntimeException e) {
            log.append(' ').append(e.getClass().getSimpleName());
        }
        System.out.println(log);
    }

    public static void main(String[] args) {
        int[] a = {1, 2, 3};
        attempt(() -> array(a, "a")[at(1)] = value(5));
        attempt(() -> array(null, "n")[at(1)] = value(5));
        attempt(() -> array(a, "a")[at(9)] = value(5));
        attempt(() -> array(a, "a")[at(9)] = value(-5));
        attempt(() -> array(null, "n")[at(9)] = value(-5));
        attempt(() -> array(a, "a")[at(9)] += value(-5));
        attempt(() -> array(null, "n")[at(1)] += value(1));
        attempt(() -> array(a, "a")[at(2)] += value(4));
        attempt(() -> array(a, "a")[at(0)]++);
        int i = 0;
        a[i] = i = 2;
        System.out.println(a[0] + " " + i);
        i = 0;
        a[i++] = a[i] = i = 1;
        System.out.println(a[0] + " " + a[1] + " " + a[2] + " " + i);
        int[] b = a;
        int[] c = {7, 8, 9};
        b[(b = c)[0] - 7] = 55;
        System.out.println(a[0] + " " + c[0]);
        int k = 5;
        k = k++ * 2 + k;
        System.out.println(k);
        int j = 2;
        j += (j = 3) * j--;
        System.out.println(j);
    }
}
