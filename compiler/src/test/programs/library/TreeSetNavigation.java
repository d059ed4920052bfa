import java.util.Arrays;
import java.util.Iterator;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Navigation in TreeSet and its views. */
public class TreeSetNavigation {
    public static void main(String[] args) {
        TreeSet<String> t = new TreeSet<>(Arrays.asList("m", "c", "x", "a", "q", "f"));
        System.out.println(t + " " + t.first() + t.last() + t.lower("c") + t.floor("c") + t.higher("x") + t.ceiling("n"));
        System.out.println(t.headSet("m") + " " + t.headSet("m", true) + " " + t.tailSet("m") + " " + t.subSet("c", "q") + " " + t.descendingSet() + " " + t.descendingSet().headSet("f"));
        NavigableSet<String> v = t.subSet("b", true, "r", true);
        v.add("d");
        v.remove("m");
        System.out.println(t + " " + v.size() + v.contains("x"));
        System.out.println(t.pollFirst() + t.pollLast() + t.size());
        StringBuilder s = new StringBuilder();
        for (Iterator<String> i = t.descendingIterator(); i.hasNext(); ) {
            String x = i.next();
            if (x.equals("f")) i.remove();
            else s.append(x);
        }
        System.out.println(s + " " + t + t.add("q") + t.add("e") + t.remove("zz"));
        TreeSet<int[]> arrays = new TreeSet<>((a, b) -> a[0] != b[0] ? Integer.compare(a[0], b[0]) : b[1] - a[1]);
        for (int i = 0; i < 10; i++) arrays.add(new int[] {i % 3, i});
        for (int[] a : arrays) System.out.print(a[0] + ":" + a[1] + " ");
        System.out.println("");
        try {
            new TreeSet<Object>().add(new Object());
            System.out.println("?");
        } catch (ClassCastException e) {
            System.out.println("not comparable");
        }
        try {
            t.add(null);
        } catch (NullPointerException e) {
            System.out.println("null");
        }
    }
}
