/** Identity of boxes within and outside of the caches; unboxing null. */
public class BoxingCaches {
    public static void main(String[] args) {
        Integer a = 127, b = 127, c = 128, d = 128;
        System.out.println((a == b) + " " + (c == d) + " " + c.equals(d) + " " + (c <= d && c >= d));
        Long l1 = 127L, l2 = 127L, l3 = 128L, l4 = 128L;
        System.out.println((l1 == l2) + " " + (l3 == l4) + " " + l1.equals(127) + " " + l1.equals(127L));
        Character c1 = 'a', c2 = 'a', c3 = '\u0080', c4 = '\u0080';
        System.out.println((c1 == c2) + " " + (c3 == c4));
        Boolean t = true, u = Boolean.valueOf("true");
        System.out.println(t == u);
        Byte b1 = -128, b2 = -128;
        Short s1 = 1000, s2 = 1000;
        System.out.println((b1 == b2) + " " + (s1 == s2) + " " + s1.equals(s2));
        Integer i = 5;
        i++;
        i += 10;
        System.out.println(i + " " + -i + " " + (i & 3) + " " + (i == 16) + " " + (i > 15 ? i : 0));
        Object o = i;
        System.out.println((int) (Integer) o + 1);
        Integer n = null;
        try {
            int x = n;
            System.out.println(x);
        } catch (NullPointerException e) {
            System.out.println("unboxing null");
        }
        Double dd = 1.5;
        double sum = dd + i + 'a' + 2L;
        System.out.println(sum);
        Number[] ns = {1, 2L, 3f, 4.0, (short) 5, (byte) 6};
        for (Number x : ns) {
            System.out.print(x.intValue() + x.doubleValue() + " " + x.getClass().getSimpleName() + " ");
        }
        System.out.println();
        System.out.println(Integer.valueOf(3).compareTo(5) + Long.valueOf(9).compareTo(2L) + " " + Boolean.TRUE.compareTo(false) + " " + Double.valueOf(0.0).equals(-0.0)
            + " " + Double.valueOf(Double.NaN).equals(Double.NaN));
    }
}
