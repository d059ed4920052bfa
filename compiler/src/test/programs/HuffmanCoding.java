import java.util.*;
import java.util.stream.*;

/** Huffman codes by a priority queue of nodes; encoding and decoding with a bit string. */
public class HuffmanCoding {
    static abstract class Node implements Comparable<Node> {
        final int weight; final char least;
        Node(int weight, char least) { this.weight = weight; this.least = least; }
        public int compareTo(Node o) { return weight != o.weight ? Integer.compare(weight, o.weight) : Character.compare(least, o.least); }
        abstract void codes(String prefix, Map<Character, String> out);
    }
    static class Leaf extends Node {
        Leaf(char c, int w) { super(w, c); }
        void codes(String p, Map<Character, String> out) { out.put(least, p.isEmpty() ? "0" : p); }
    }
    static class Inner extends Node {
        final Node l, r;
        Inner(Node l, Node r) { super(l.weight + r.weight, (char) Math.min(l.least, r.least)); this.l = l; this.r = r; }
        void codes(String p, Map<Character, String> out) { l.codes(p + "0", out); r.codes(p + "1", out); }
    }

    public static void main(String[] args) {
        for (String text : new String[] {"abracadabra", "a", "the quick brown fox jumps over the lazy dog and the end", "zzzzzyyyyxxxwwv"}) {
            Map<Character, Integer> counts = new TreeMap<>();
            for (char c : text.toCharArray()) counts.merge(c, 1, Integer::sum);
            PriorityQueue<Node> queue = new PriorityQueue<>();
            counts.forEach((c, n) -> queue.add(new Leaf(c, n)));
            while (queue.size() > 1) queue.add(new Inner(queue.poll(), queue.poll()));
            Map<Character, String> codes = new TreeMap<>();
            queue.peek().codes("", codes);
            String bits = text.chars().mapToObj(c -> codes.get((char) c)).collect(Collectors.joining());
            Map<String, Character> back = new HashMap<>();
            codes.forEach((c, s) -> back.put(s, c));
            StringBuilder decoded = new StringBuilder();
            StringBuilder now = new StringBuilder();
            for (char b : bits.toCharArray()) {
                now.append(b);
                Character hit = back.get(now.toString());
                if (hit != null) { decoded.append(hit); now.setLength(0); }
            }
            System.out.println(codes + " " + bits.length() + " " + bits.hashCode() + " " + decoded.toString().equals(text));
        }
    }
}
