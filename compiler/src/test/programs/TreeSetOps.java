import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.TreeSet;

/** Sorted sets with natural and own order. */
public class TreeSetOps {
    public static void main(String[] args) {
        TreeSet<String> s = new TreeSet<>(Arrays.asList("pear", "apple", "fig", "banana", "cherry", "apple"));
        System.out.println(s + " " + s.first() + " " + s.last() + " " + s.higher("banana") + " " + s.floor("blueberry") + " " + s.ceiling("zzz"));
        System.out.println(s.headSet("cherry") + " " + s.tailSet("cherry") + " " + s.subSet("b", "g") + " " + s.descendingSet());
        TreeSet<String> byLength = new TreeSet<>(new Comparator<String>() {
            public int compare(String a, String b) {
                return a.length() != b.length() ? a.length() - b.length() : a.compareTo(b);
            }
        });
        byLength.addAll(s);
        System.out.println(byLength + " " + byLength.add("kiwi") + byLength.add("kiwi") + " " + byLength.pollFirst() + byLength.pollLast() + byLength);
        for (Iterator<String> it = s.iterator(); it.hasNext();) {
            if (it.next().length() > 4) {
                it.remove();
            }
        }
        System.out.println(s + " " + s.contains("fig") + s.remove("fig") + s.remove("fig") + s.size());
    }
}
