import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Collections: sort, search, rotate, shuffle, swap, frequency, disjoint, nCopies, reverse. */
public class CollectionsAlgorithms {
    public static void main(String[] args) {
        List<Integer> l = new ArrayList<>();
        for (int i = 0; i < 12; i++) l.add(i * 7 % 12);
        Collections.sort(l);
        System.out.println(l + " " + Collections.binarySearch(l, 5) + " " + Collections.binarySearch(l, 50) + " " + Collections.binarySearch(l, -3));
        Collections.rotate(l, 4);
        System.out.println(l);
        Collections.rotate(l, -17);
        System.out.println(l);
        Collections.reverse(l);
        Collections.swap(l, 0, 11);
        System.out.println(l);
        Collections.shuffle(l, new Random(1));
        System.out.println(l);
        System.out.println(Collections.max(l) + " " + Collections.min(l) + " " + Collections.max(l, Comparator.comparing(x -> x % 5)) + " " + Collections.frequency(Arrays.asList(1, 2, 1, null), 1) + " " + Collections.disjoint(l, Arrays.asList(77, 78)) + " " + Collections.nCopies(3, "ab"));
        Collections.replaceAll(l, 3, 33);
        Collections.fill(l.subList(0, 3), -1);
        System.out.println(l + " " + Collections.indexOfSubList(Arrays.asList(1, 2, 3, 2, 3), Arrays.asList(2, 3)) + " " + Collections.lastIndexOfSubList(Arrays.asList(1, 2, 3, 2, 3), Arrays.asList(2, 3)));
        l.sort(Collections.reverseOrder());
        System.out.println(l + " " + Collections.emptyMap() + Collections.singletonList(5) + Collections.singletonMap("a", 1));
        List<Integer> u = Collections.unmodifiableList(l);
        try {
            u.add(1);
        } catch (UnsupportedOperationException e) {
            System.out.println("unmodifiable");
        }
        l.set(0, 99);
        System.out.println(u.get(0));
        List<Integer> copy = new ArrayList<>(Collections.nCopies(12, 0));
        Collections.copy(copy, l);
        System.out.println(copy.equals(l));
        try {
            Collections.copy(new ArrayList<Integer>(), l);
        } catch (IndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
    }
}
