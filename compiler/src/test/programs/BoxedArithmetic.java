/** Arithmetic and comparison of boxes of different types. */
public class BoxedArithmetic {
    static Integer add(Integer a, Integer b) {
        return a + b;
    }

    static long widen(Integer i) {
        return i;
    }

    static Object pick(boolean b, Integer i, Double d) {
        return b ? i : d;
    }

    public static void main(String[] args) {
        Integer i = 1000;
        Long l = 1000L;
        Short s = 7;
        Character c = 'c';
        Double d = 2.5;
        Boolean z = true;
        System.out.println(add(i, 24) + widen(i) + " " + (i + l) + " " + (s * c) + " " + (d / i) + " " + (z && i > 5 ? l : s));
        System.out.println((l == 1000) + " " + l.equals(1000) + " " + l.equals(1000L) + " " + (i < l + 1) + " " + (c == 'c') + " " + (c + 1));
        System.out.println(pick(true, 1, 2.5) + " " + pick(false, 1, 2.5));
        i++;
        ++i;
        i *= 2;
        l -= i;
        c++;
        d *= 2;
        z = !z;
        s--;
        System.out.println(i + " " + l + " " + c + " " + d + " " + z + " " + s);
        Integer[] a = {1, 2, 3};
        a[1] += 10;
        a[2]++;
        int sum = 0;
        for (int x : a) {
            sum += x;
        }
        System.out.println(sum + " " + (-i) + " " + (~i) + " " + (i << 2) + " " + (i % 7));
    }
}
