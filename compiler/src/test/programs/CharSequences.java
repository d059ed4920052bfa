/** CharSequence, Appendable, Comparable through interfaces. */
public class CharSequences {
    static int vowels(CharSequence s) {
        int n = 0;
        for (int i = 0; i < s.length(); i++) {
            if ("aeiou".indexOf(s.charAt(i)) >= 0) {
                n++;
            }
        }
        return n;
    }

    static <T extends Comparable<T>> T bigger(T a, T b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    public static void main(String[] args) throws java.io.IOException {
        CharSequence[] all = {"education", new StringBuilder("sequoia"), new StringBuffer("rhythm")};
        for (CharSequence s : all) {
            System.out.println(s + " " + vowels(s) + " " + s.subSequence(1, 3) + " " + s.length());
        }
        System.out.println(bigger("a", "b") + bigger(3, 2) + bigger(1.5, 1.25) + bigger('x', 'y') + bigger(5L, 6L) + bigger(true, false));
        Appendable a = new StringBuilder();
        a.append('x').append("yz").append("abcdef", 2, 4);
        System.out.println(a);
        System.out.println("abc".contentEquals(new StringBuffer("abc")) + " " + new StringBuilder("x").equals(new StringBuilder("x")));
    }
}
