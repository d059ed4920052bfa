/** Boxes: caches, equals across types, unboxing of null, ternaries that unbox, arithmetic on boxes. */
public class BoxedIdentity {
    static Integer nullable(boolean b) {
        return b ? 5 : null;
    }

    public static void main(String[] args) {
        Integer a = 127;
        Integer b = 127;
        Integer c = 128;
        Integer d = 128;
        Long l = 127L;
        Long m = Long.valueOf(127);
        Character x = 'x';
        Character y = 'x';
        System.out.println((a == b) + " " + (c == d) + " " + c.equals(d) + " " + l.equals(127) + " " + (l == m) + " " + (x == y) + " " + (l == 127) + " " + a.equals(l));
        System.out.println((c <= d && c >= d && c != d) + " " + Boolean.valueOf(true).equals(Boolean.TRUE) + " " + (Byte.valueOf((byte) 5) == Byte.valueOf((byte) 5)));
        Object o = true ? 1 : "s";
        Object p = true ? 1 : 2.0;
        Object q = true ? null : 0;
        Object r = true ? 'a' : 0;
        System.out.println(o + " " + p + " " + q + " " + r);
        try {
            int i = nullable(false);
            System.out.println(i);
        } catch (NullPointerException e) {
            System.out.println("unboxed null");
        }
        try {
            Integer n = null;
            Integer t = args.length == 0 ? n : 0;
            System.out.println(t);
        } catch (NullPointerException e) {
            System.out.println("ternary unboxes");
        }
        Integer count = 0;
        for (Integer i = 0; i < 200; i++) {
            count += i;
        }
        Double sum = 0.0;
        sum += count;
        sum /= 3;
        Long big = 1L;
        big <<= 40;
        big++;
        Character ch = 'a';
        ch++;
        System.out.println(count + " " + sum + " " + big + " " + ch + " " + (char) (ch + 1) + " " + (a + 'b') + " " + (l + 0.5f));
        Object[] objects = {1, 1L, (short) 1, (byte) 1, '1', 1f, 1d, true};
        for (Object s : objects) {
            System.out.print(s.getClass().getSimpleName() + s.equals(1) + " ");
        }
        System.out.println(((Number) objects[5]).intValue() + Integer.valueOf(77).byteValue());
    }
}
