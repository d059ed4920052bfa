import java.util.ArrayList;
import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;

/** ArrayList: add, remove, insert, search, subList, iterators. */
public class ArrayListOps {
    public static void main(String[] args) {
        List<String> l = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            l.add("e" + i);
        }
        l.add(3, "inserted");
        l.remove(0);
        l.remove("e5");
        l.set(1, null);
        System.out.println(l + " " + l.size() + " " + l.indexOf("e7") + " " + l.lastIndexOf("zz") + " " + l.contains(null) + " " + l.indexOf(null));
        List<String> sub = l.subList(5, 10);
        System.out.println(sub);
        sub.set(0, "SUB");
        sub.remove(1);
        sub.add("END");
        System.out.println(sub + " " + l.size() + " " + l.get(5));
        sub.clear();
        System.out.println(l);
        for (Iterator<String> it = l.iterator(); it.hasNext();) {
            String s = it.next();
            if (s != null && s.length() == 3) {
                it.remove();
            }
        }
        System.out.println(l);
        ListIterator<String> li = l.listIterator(l.size());
        while (li.hasPrevious()) {
            int i = li.previousIndex();
            String s = li.previous();
            if (i == 1) {
                li.set("SET");
            }
            if (i == 0) {
                li.add("FIRST");
                break;
            }
        }
        System.out.println(l);
        l.addAll(Arrays.asList("x", "y"));
        l.addAll(1, Arrays.asList("p", "q"));
        System.out.println(l + " " + l.hashCode() + " " + l.equals(new ArrayList<>(l)));
        l.removeAll(Arrays.asList("x", "p"));
        l.retainAll(Arrays.asList("q", "y", "SET"));
        System.out.println(l);
        Object[] o = l.toArray();
        String[] s = l.toArray(new String[0]);
        String[] big = l.toArray(new String[5]);
        System.out.println(o.length + s[0] + big[4]);
        try {
            for (String x : l) {
                l.add("more");
            }
        } catch (ConcurrentModificationException e) {
            System.out.println("CME " + e.getMessage());
        }
        int[] bad = {-1, 100};
        for (int b : bad) {
            try {
                l.get(b);
            } catch (IndexOutOfBoundsException e) {
                System.out.println(e.getMessage());
            }
            try {
                l.add(b, "x");
            } catch (IndexOutOfBoundsException e) {
                System.out.println(e.getMessage());
            }
        }
        List<Integer> ints = new ArrayList<>(Arrays.asList(5, 1, 4));
        ints.remove(Integer.valueOf(1));
        ints.remove(0);
        System.out.println(ints);
    }
}
