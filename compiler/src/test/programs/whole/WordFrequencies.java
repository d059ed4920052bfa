import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counting words of a generated text with maps and sorting by count and name. */
public class WordFrequencies {
    public static void main(String[] args) {
        String[] stems = {"lo", "rem", "ip", "sum", "do", "lor", "sit"};
        StringBuilder t = new StringBuilder();
        long s = 12345;
        for (int i = 0; i < 3000; i++) {
            s = s * 6364136223846793005L + 1442695040888963407L;
            int k = (int) (s >>> 33) % 7;
            t.append(stems[Math.abs(k)]);
            if ((s >>> 40) % 3 == 0) t.append((s >>> 45) % 5 == 0 ? ".\n" : " ");
        }
        Map<String, Integer> m = new HashMap<>();
        for (String w : t.toString().split("[\\s.]+")) if (!w.isEmpty()) m.merge(w, 1, Integer::sum);
        List<Map.Entry<String, Integer>> l = new ArrayList<>(m.entrySet());
        l.sort((a, b) -> a.getValue().equals(b.getValue()) ? a.getKey().compareTo(b.getKey()) : b.getValue() - a.getValue());
        for (int i = 0; i < 15; i++) System.out.println(l.get(i));
        System.out.println(m.size() + " " + t.length());
    }
}
