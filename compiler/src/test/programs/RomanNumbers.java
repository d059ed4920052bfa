/** Roman numbers there and back. */
public class RomanNumbers {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    static String roman(int n) {
        StringBuilder s = new StringBuilder();
        for (int i = 0; i < VALUES.length; i++) {
            for (; n >= VALUES[i]; n -= VALUES[i]) {
                s.append(SIGNS[i]);
            }
        }
        return s.toString();
    }

    static int parse(String s) {
        int n = 0;
        for (int i = 0; i < VALUES.length; i++) {
            while (s.startsWith(SIGNS[i])) {
                n += VALUES[i];
                s = s.substring(SIGNS[i].length());
            }
        }
        if (!s.isEmpty()) {
            throw new IllegalArgumentException("rest " + s);
        }
        return n;
    }

    public static void main(String[] args) {
        int bad = 0;
        int longest = 0;
        for (int i = 1; i < 4000; i++) {
            String r = roman(i);
            bad += parse(r) == i ? 0 : 1;
            longest = Math.max(longest, r.length());
        }
        System.out.println(bad + " " + longest + " " + roman(1994) + " " + roman(3888));
        try {
            parse("MIM");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
