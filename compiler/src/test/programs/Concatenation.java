/** String concatenation with all types and evaluation order. */
public class Concatenation {
    static int n;

    static int next() {
        return ++n;
    }

    static Object nothing() {
        return null;
    }

    static class Named {
        public String toString() {
            return "Named" + next();
        }
    }

    static class NullText {
        public String toString() {
            return null;
        }
    }

    public static void main(String[] args) {
        byte b = -1;
        short s = 300;
        char c = 'x';
        int i = -42;
        long l = 1L << 40;
        float f = 1.25f;
        double d = -2.5;
        boolean z = true;
        String str = null;
        System.out.println("" + b + s + c + i + l + f + d + z + str + nothing() + new Named() + new NullText());
        System.out.println(1 + 2 + "3" + 4 + 5);
        System.out.println('a' + 'b' + "" + 'c' + 'd');
        System.out.println("order " + next() + next() + next());
        char[] chars = {'n', 'o'};
        System.out.println("len " + chars.length + " " + String.valueOf(chars));
        String t = "t";
        t += t + t;
        t += 1.0f;
        System.out.println(t);
        str += str;
        System.out.println(str);
        final String k = "const";
        System.out.println((k + "ant") == "constant");
        String r = "const";
        System.out.println((r + "ant") == "constant");
        System.out.println((r + "ant").intern() == "constant");
        System.out.println("unicode \u00fc\u4e2d".length());
    }
}
