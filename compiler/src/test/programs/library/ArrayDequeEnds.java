import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** ArrayDeque as stack and queue, wrapping around, with both iterators. */
public class ArrayDequeEnds {
    public static void main(String[] args) {
        ArrayDeque<Integer> d = new ArrayDeque<>(4);
        for (int i = 0; i < 100; i++) {
            if (i % 3 == 0) d.addFirst(i);
            else d.addLast(i);
            if (i % 4 == 3) d.pollFirst();
            if (i % 10 == 9) d.removeLast();
        }
        System.out.println(d + " " + d.size());
        StringBuilder s = new StringBuilder();
        for (Iterator<Integer> i = d.descendingIterator(); i.hasNext(); ) {
            int x = i.next();
            if (x % 2 == 0) i.remove();
            else s.append(x).append(',');
        }
        System.out.println(s);
        System.out.println(d.contains(7) + " " + d.removeFirstOccurrence(17) + " " + d.removeLastOccurrence(1000) + " " + d.peekLast() + " " + d.getFirst() + " " + d.toArray().length + " " + new ArrayList<>(d).indexOf(13));
        d.push(1);
        d.offer(2);
        System.out.println(d.pop() + " " + d.pollLast() + " " + d.clone().equals(d));
        try {
            d.add(null);
        } catch (NullPointerException e) {
            System.out.println("null refused");
        }
        try {
            d.clear();
            d.pop();
        } catch (NoSuchElementException e) {
            System.out.println("empty " + d.poll() + d.peekFirst());
        }
        Iterator<Integer> it = d.iterator();
        d.add(1);
        try {
            it.next();
            System.out.println("next");
        } catch (ConcurrentModificationException | NoSuchElementException e) {
            System.out.println("refused");
        }
    }
}
