/** Literals and constants are the same objects. */
public class Interning {
    static final String A = "ab";

    static class Other {
        static final String A = "ab";
        static String b = "a";
    }

    public static void main(String[] args) {
        String s = "a";
        System.out.println((A == "ab") + " " + (A == Other.A) + " " + ((Other.b + "b") == A) + " " + ((Other.b + "b").intern() == A) + " " + ("a" + "b" == A) + " " + (s + "b" == A)
            + " " + (new String("ab") == A) + " " + new String("ab").equals(A) + " " + (Other.b == s));
        String t = new String("fresh" + s.length()).intern();
        System.out.println(t == ("fresh" + s.length()).intern());
    }
}
