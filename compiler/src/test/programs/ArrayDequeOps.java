import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** ArrayDeque at both ends, growing and wrapping. */
public class ArrayDequeOps {
    public static void main(String[] args) {
        Deque<Integer> d = new ArrayDeque<>();
        long h = 0;
        for (int i = 0; i < 1000; i++) {
            d.addLast(i);
            if (i % 3 == 0) {
                d.addFirst(-i);
            }
            if (i % 2 == 0) {
                h = h * 31 + d.pollFirst();
            }
            if (i % 5 == 0) {
                h = h * 31 + d.pollLast();
            }
        }
        System.out.println(d.size() + " " + h + " " + d.peekFirst() + " " + d.peekLast());
        while (d.size() > 12) {
            d.pop();
        }
        System.out.println(d);
        d.removeFirstOccurrence(990);
        Iterator<Integer> it = d.iterator();
        it.next();
        it.next();
        it.remove();
        System.out.println(d + " " + d.contains(993) + " " + d.contains(5));
        for (Iterator<Integer> r = d.descendingIterator(); r.hasNext();) {
            int x = r.next();
            if (x % 2 == 0) {
                r.remove();
            }
        }
        System.out.println(d);
        d.push(1);
        d.offerLast(2);
        System.out.println(d.pop() + " " + d.removeLast() + " " + d.getFirst());
        d.clear();
        try {
            d.getLast();
        } catch (NoSuchElementException e) {
            System.out.println("empty " + d.poll());
        }
        try {
            d.add(null);
        } catch (NullPointerException e) {
            System.out.println("no null");
        }
    }
}
