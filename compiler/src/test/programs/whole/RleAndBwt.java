import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;

/** Run lengths, Burrows-Wheeler and move-to-front there and back. */
public class RleAndBwt {
    static String rle(String s) {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < s.length(); ) {
            int j = i;
            while (j < s.length() && s.charAt(j) == s.charAt(i)) j++;
            b.append(j - i).append(s.charAt(i));
            i = j;
        }
        return b.toString();
    }

    static String bwt(String s) {
        String t = s + '\0';
        Integer[] r = new Integer[t.length()];
        for (int i = 0; i < r.length; i++) r[i] = i;
        Arrays.sort(r, (a, b) -> (t.substring(a) + t.substring(0, a)).compareTo(t.substring(b) + t.substring(0, b)));
        StringBuilder b = new StringBuilder();
        for (int i : r) b.append(t.charAt((i + t.length() - 1) % t.length()));
        return b.toString();
    }

    static String unbwt(String s) {
        int n = s.length();
        Integer[] order = new Integer[n];
        for (int i = 0; i < n; i++) order[i] = i;
        Arrays.sort(order, Comparator.comparing(i -> s.charAt(i)));
        StringBuilder b = new StringBuilder();
        int at = order[s.indexOf('\0')];
        for (int i = 0; i < n - 1; i++) {
            b.append(s.charAt(at));
            at = order[at];
        }
        return b.toString();
    }

    static List<Integer> mtf(String s) {
        LinkedList<Character> l = new LinkedList<>();
        for (char c = 0; c < 128; c++) l.add(c);
        List<Integer> r = new ArrayList<>();
        for (char c : s.toCharArray()) {
            int i = l.indexOf(c);
            r.add(i);
            l.remove(i);
            l.addFirst(c);
        }
        return r;
    }

    public static void main(String[] args) {
        for (String s : new String[] {"banana", "abracadabra abracadabra", "aaaaabbbc", "x"}) {
            String b = bwt(s);
            System.out.println(rle(s) + " " + b.replace('\0', '$') + " " + unbwt(b).equals(s) + " " + mtf(b));
        }
    }
}
