import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Random;

/** PriorityQueue with comparator, its heap order in toString, removal inside, iteration. */
public class PriorityQueueOrder {
    public static void main(String[] args) {
        PriorityQueue<Integer> q = new PriorityQueue<>();
        Random r = new Random(5);
        for (int i = 0; i < 15; i++) q.add(r.nextInt(100));
        System.out.println(q);
        q.remove(q.toArray()[7]);
        System.out.println(q + " " + q.peek());
        StringBuilder s = new StringBuilder();
        while (!q.isEmpty()) s.append(q.poll()).append(' ');
        System.out.println(s + " " + q.poll());
        PriorityQueue<String> w = new PriorityQueue<>(11, Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        Collections.addAll(w, "pear", "fig", "banana", "kiwi", "apple", "date");
        System.out.println(w);
        Iterator<String> it = w.iterator();
        it.next();
        it.next();
        it.remove();
        System.out.println(w + " " + w.contains("kiwi") + w.size());
        PriorityQueue<Integer> h = new PriorityQueue<>(Arrays.asList(9, 8, 7, 6, 5, 4, 3, 2, 1));
        System.out.println(h);
        h.removeIf(x -> x % 3 == 0);
        System.out.println(h);
        try {
            h.add(null);
        } catch (NullPointerException e) {
            System.out.println("null");
        }
        try {
            h.element();
            h.clear();
            h.element();
        } catch (NoSuchElementException e) {
            System.out.println("empty");
        }
    }
}
