import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Words grouped by their sorted letters. */
public class AnagramGroups {
    public static void main(String[] args) {
        Map<String, List<String>> g = new TreeMap<>();
        for (String w : "listen silent enlist google elbow below state taste tates abc cab bca x".split(" ")) {
            char[] c = w.toCharArray();
            Arrays.sort(c);
            g.computeIfAbsent(new String(c), k -> new ArrayList<>()).add(w);
        }
        g.values().removeIf(l -> l.size() < 2);
        System.out.println(g);
    }
}
