import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A trie with prefixes, deletion and wildcard search. */
public class TrieDictionary {
    static class Trie {
        final Map<Character, Trie> kids = new TreeMap<>();
        boolean word;
        void add(String w) {
            Trie t = this;
            for (char c : w.toCharArray()) t = t.kids.computeIfAbsent(c, k -> new Trie());
            t.word = true;
        }
        boolean remove(String w, int i) {
            if (i == w.length()) {
                boolean had = word;
                word = false;
                return had;
            }
            Trie k = kids.get(w.charAt(i));
            if (k == null || !k.remove(w, i + 1)) return false;
            if (!k.word && k.kids.isEmpty()) kids.remove(w.charAt(i));
            return true;
        }
        void match(String p, int i, String got, List<String> out) {
            if (i == p.length()) {
                if (word) out.add(got);
                return;
            }
            char c = p.charAt(i);
            if (c == '*') {
                match(p, i + 1, got, out);
                for (Map.Entry<Character, Trie> e : kids.entrySet()) e.getValue().match(p, i, got + e.getKey(), out);
            } else for (Map.Entry<Character, Trie> e : kids.entrySet()) if (c == '?' || c == e.getKey()) e.getValue().match(p, i + 1, got + e.getKey(), out);
        }
        int nodes() {
            int n = 1;
            for (Trie k : kids.values()) n += k.nodes();
            return n;
        }
    }

    public static void main(String[] args) {
        Trie t = new Trie();
        for (String w : "tea ten ted to inn in i team".split(" ")) t.add(w);
        for (String p : new String[] {"te?", "*", "i*", "t*m", "x*", "??"}) {
            List<String> l = new ArrayList<>();
            t.match(p, 0, "", l);
            System.out.println(p + " " + l);
        }
        System.out.println(t.nodes() + " " + t.remove("team", 0) + t.remove("te", 0) + t.remove("tea", 0) + " " + t.nodes());
    }
}
