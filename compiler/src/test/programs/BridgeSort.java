import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

/** Comparable on own classes in sorted collections. */
public class BridgeSort {
    static final class Version implements Comparable<Version> {
        final int[] parts;

        Version(String text) {
            String[] p = text.split("\\.");
            parts = new int[p.length];
            for (int i = 0; i < p.length; i++) {
                parts[i] = Integer.parseInt(p[i]);
            }
        }

        @Override
        public int compareTo(Version o) {
            for (int i = 0; i < Math.max(parts.length, o.parts.length); i++) {
                int a = i < parts.length ? parts[i] : 0;
                int b = i < o.parts.length ? o.parts[i] : 0;
                if (a != b) {
                    return Integer.compare(a, b);
                }
            }
            return 0;
        }

        @Override
        public String toString() {
            StringBuilder s = new StringBuilder();
            for (int p : parts) {
                s.append(s.length() > 0 ? "." : "").append(p);
            }
            return s.toString();
        }
    }

    public static void main(String[] args) {
        List<Version> l = new ArrayList<>();
        for (String s : "1.10 1.9 2.0 1.9.1 0.99.100 10 1.9.0.1".split(" ")) {
            l.add(new Version(s));
        }
        Collections.sort(l);
        System.out.println(l + " " + Collections.max(l) + " " + Collections.binarySearch(l, new Version("2")));
        TreeMap<Version, String> m = new TreeMap<>();
        for (Version v : l) {
            m.put(v, "v" + v.parts.length);
        }
        m.put(new Version("2.0.0"), "same as 2.0");
        System.out.println(m);
    }
}
