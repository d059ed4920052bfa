/** Palindromes of numbers and texts in several ways. */
public class PalindromesAndReverses {
    static boolean is(String s) {
        int i = 0;
        int j = s.length() - 1;
        while (i < j) {
            while (i < j && !Character.isLetterOrDigit(s.charAt(i))) i++;
            while (i < j && !Character.isLetterOrDigit(s.charAt(j))) j--;
            if (Character.toLowerCase(s.charAt(i++)) != Character.toLowerCase(s.charAt(j--))) return false;
        }
        return true;
    }

    public static void main(String[] args) {
        for (String s : new String[] {"A man, a plan, a canal: Panama", "", "ab", "No 'x' in Nixon", "12321"}) System.out.println(is(s) + " " + new StringBuilder(s).reverse());
        int n = 0;
        for (int i = 0; i < 100000; i++) {
            int r = 0;
            for (int k = i; k > 0; k /= 10) r = r * 10 + k % 10;
            if (r == i) n++;
        }
        System.out.println(n);
        long v = 89;
        int steps = 0;
        while (!is(Long.toString(v)) && steps < 50) {
            v += Long.parseLong(new StringBuilder(Long.toString(v)).reverse().toString());
            steps++;
        }
        System.out.println(v + " " + steps);
    }
}
