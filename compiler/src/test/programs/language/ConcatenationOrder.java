/** String concatenation: evaluation order, all operand types, nulls, char arrays, compound assignment, constants. */
public class ConcatenationOrder {
    static int n;

    static String next(String s) {
        return s + n++;
    }

    @Override
    public String toString() {
        return n++ % 2 == 0 ? "even" : null;
    }

    public static void main(String[] args) {
        String nul = null;
        Object o = new ConcatenationOrder();
        char c = 'c';
        byte b = -1;
        short s = 300;
        long l = 1L << 40;
        System.out.println(next("a") + next("b") + o + next("c") + o + nul + c + b + s + l + 1.0f + -0.0 + true);
        String t = next("x");
        t += t + next("y") + (t = "z") + t;
        System.out.println(t);
        System.out.println(c + 1 + "" + c + 1 + (char) (c + 1));
        System.out.println("" + 'a' + 'b' + ('a' + 'b'));
        final String k = "con" + "stant" + 1 + 2L + 'x' + 1.5 + true + (3 > 2 ? "y" : "n");
        System.out.println(k + (k == "constant12x1.5truey"));
        StringBuilder sb = new StringBuilder("sb");
        String both = sb + "," + sb.append("!") + "," + sb;
        System.out.println(both);
        char[] chars = {'h', 'i'};
        System.out.println(String.valueOf(chars) + String.valueOf((Object) null) + chars.length);
        String r = "";
        for (int i = 0; i < 300; i++) {
            r += (char) ('a' + i % 26);
        }
        System.out.println(r.length() + r.substring(250) + r.hashCode());
    }
}
