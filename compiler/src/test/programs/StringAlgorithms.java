/** Substring search, suffixes, wildcards, rotation. */
public class StringAlgorithms {
    static int kmp(String text, String pattern) {
        int[] fail = new int[pattern.length() + 1];
        for (int i = 1, k = 0; i < pattern.length(); i++) {
            while (k > 0 && pattern.charAt(k) != pattern.charAt(i)) {
                k = fail[k];
            }
            if (pattern.charAt(k) == pattern.charAt(i)) {
                k++;
            }
            fail[i + 1] = k;
        }
        int found = 0;
        for (int i = 0, k = 0; i < text.length(); i++) {
            while (k > 0 && pattern.charAt(k) != text.charAt(i)) {
                k = fail[k];
            }
            if (pattern.charAt(k) == text.charAt(i)) {
                k++;
            }
            if (k == pattern.length()) {
                found++;
                k = fail[k];
            }
        }
        return found;
    }

    static boolean glob(String p, int i, String s, int j) {
        if (i == p.length()) {
            return j == s.length();
        }
        if (p.charAt(i) == '*') {
            return glob(p, i + 1, s, j) || j < s.length() && glob(p, i, s, j + 1);
        }
        return j < s.length() && (p.charAt(i) == '?' || p.charAt(i) == s.charAt(j)) && glob(p, i + 1, s, j + 1);
    }

    static String longestRepeat(String s) {
        String[] suffixes = new String[s.length()];
        for (int i = 0; i < suffixes.length; i++) {
            suffixes[i] = s.substring(i);
        }
        java.util.Arrays.sort(suffixes);
        String best = "";
        for (int i = 1; i < suffixes.length; i++) {
            int n = 0;
            while (n < suffixes[i].length() && n < suffixes[i - 1].length() && suffixes[i].charAt(n) == suffixes[i - 1].charAt(n)) {
                n++;
            }
            if (n > best.length()) {
                best = suffixes[i].substring(0, n);
            }
        }
        return best;
    }

    public static void main(String[] args) {
        System.out.println(kmp("abababcabababab", "abab") + " " + kmp("aaaa", "aa") + " " + kmp("abc", "d"));
        String[][] globs = {{"*.java", "A.java"}, {"a?c*", "abcdef"}, {"*a*b*", "xxbxxa"}, {"", ""}, {"*", ""}, {"??", "a"}};
        for (String[] g : globs) {
            System.out.println(g[0] + " " + g[1] + " " + glob(g[0], 0, g[1], 0));
        }
        System.out.println(longestRepeat("mississippi is a miss, ippi") + "|" + ("waterbottle" + "waterbottle").contains("erbottlewat"));
    }
}
