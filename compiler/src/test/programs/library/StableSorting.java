import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Sorting objects is stable and uses the comparator as the JDK does for any size. */
public class StableSorting {
    static class Item {
        final int key;
        final int serial;
        Item(int k, int s) {
            key = k;
            serial = s;
        }
    }

    public static void main(String[] args) {
        Random r = new Random(7);
        for (int n : new int[] {0, 1, 2, 5, 31, 32, 33, 100, 1000}) {
            List<Item> l = new ArrayList<>();
            for (int i = 0; i < n; i++) l.add(new Item(r.nextInt(1 + n / 4), i));
            l.sort(Comparator.comparingInt(i -> i.key));
            boolean ok = true;
            long h = 0;
            for (int i = 0; i < n; i++) {
                Item x = l.get(i);
                h = h * 31 + x.serial;
                if (i > 0 && (l.get(i - 1).key > x.key || l.get(i - 1).key == x.key && l.get(i - 1).serial > x.serial)) ok = false;
            }
            System.out.println(n + " " + ok + " " + h);
        }
        Integer[] runs = new Integer[300];
        for (int i = 0; i < 300; i++) runs[i] = i < 100 ? i : i < 200 ? 300 - i : i * 37 % 91;
        Arrays.sort(runs, Comparator.reverseOrder());
        System.out.println(Arrays.asList(runs).subList(0, 20) + " " + runs[299]);
    }
}
