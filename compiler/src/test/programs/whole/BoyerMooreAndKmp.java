import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** String search by four methods that agree. */
public class BoyerMooreAndKmp {
    static List<Integer> kmp(String t, String p) {
        int[] f = new int[p.length() + 1];
        f[0] = -1;
        for (int i = 1, k = -1; i <= p.length(); i++) {
            while (k >= 0 && p.charAt(k) != p.charAt(i - 1)) k = f[k];
            f[i] = ++k;
        }
        List<Integer> r = new ArrayList<>();
        for (int i = 0, k = 0; i < t.length(); i++) {
            while (k >= 0 && (k == p.length() || p.charAt(k) != t.charAt(i))) k = f[k];
            if (++k == p.length()) r.add(i - k + 1);
        }
        return r;
    }

    static List<Integer> rabin(String t, String p) {
        List<Integer> r = new ArrayList<>();
        int n = p.length();
        long hp = 0;
        long ht = 0;
        long pow = 1;
        for (int i = 0; i < n; i++) {
            hp = (hp * 131 + p.charAt(i)) % 1000003;
            ht = (ht * 131 + t.charAt(i)) % 1000003;
            if (i > 0) pow = pow * 131 % 1000003;
        }
        for (int i = 0; ; i++) {
            if (hp == ht && t.startsWith(p, i)) r.add(i);
            if (i + n >= t.length()) return r;
            ht = ((ht - t.charAt(i) * pow % 1000003 + 1000003) * 131 + t.charAt(i + n)) % 1000003;
        }
    }

    static List<Integer> plain(String t, String p) {
        List<Integer> r = new ArrayList<>();
        for (int i = t.indexOf(p); i >= 0; i = t.indexOf(p, i + 1)) r.add(i);
        return r;
    }

    static List<Integer> horspool(String t, String p) {
        int[] s = new int[128];
        Arrays.fill(s, p.length());
        for (int i = 0; i < p.length() - 1; i++) s[p.charAt(i)] = p.length() - 1 - i;
        List<Integer> r = new ArrayList<>();
        for (int i = 0; i + p.length() <= t.length(); i += s[t.charAt(i + p.length() - 1)]) if (t.regionMatches(i, p, 0, p.length())) r.add(i);
        return r;
    }

    public static void main(String[] args) {
        StringBuilder b = new StringBuilder();
        Random r = new Random(17);
        for (int i = 0; i < 600; i++) b.append((char) ('a' + r.nextInt(2)));
        String t = b.toString();
        for (String p : new String[] {"a", "abab", "aaaaaa", "bbabba", "c"}) {
            List<Integer> want = plain(t, p);
            System.out.println(p + " " + want.size() + " " + want.equals(kmp(t, p)) + want.equals(rabin(t, p)) + want.equals(horspool(t, p)));
        }
    }
}
