import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Histograms of characters with arrays, maps and streams that agree. */
public class CharacterCounting {
    public static void main(String[] args) {
        String s = "the quick brown fox jumps over the lazy dog again and again";
        int[] a = new int[128];
        for (char c : s.toCharArray()) a[c]++;
        Map<Character, Integer> m = new TreeMap<>();
        for (char c : s.toCharArray()) m.merge(c, 1, Integer::sum);
        Map<Character, Long> t = s.chars().mapToObj(c -> (char) c).collect(Collectors.groupingBy(c -> c, TreeMap::new, Collectors.counting()));
        boolean same = true;
        for (char c : m.keySet()) same &= a[c] == m.get(c) && t.get(c) == a[c];
        System.out.println(m + " " + same + " " + t.size());
    }
}
