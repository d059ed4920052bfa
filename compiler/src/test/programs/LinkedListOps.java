import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.ListIterator;
import java.util.NoSuchElementException;

/** LinkedList as list, queue and deque. */
public class LinkedListOps {
    public static void main(String[] args) {
        LinkedList<Integer> l = new LinkedList<>();
        for (int i = 0; i < 10; i++) {
            l.addLast(i);
            l.addFirst(-i);
        }
        System.out.println(l + " " + l.size() + " " + l.getFirst() + " " + l.getLast() + " " + l.get(5) + " " + l.indexOf(3));
        l.add(4, 99);
        l.set(5, 77);
        l.remove(2);
        l.remove(Integer.valueOf(0));
        l.removeLastOccurrence(0);
        System.out.println(l);
        System.out.println(l.poll() + " " + l.pollLast() + " " + l.peek() + " " + l.pop() + " " + l.removeLast() + " " + l.element());
        l.push(5);
        l.offer(6);
        ListIterator<Integer> it = l.listIterator(3);
        it.next();
        it.remove();
        it.add(1000);
        it.previous();
        it.set(1001);
        System.out.println(l + " " + it.nextIndex());
        for (Iterator<Integer> d = l.descendingIterator(); d.hasNext();) {
            System.out.print(d.next() + " ");
        }
        System.out.println();
        System.out.println(l.equals(Arrays.asList(l.toArray())) + " " + l.contains(6));
        l.clear();
        System.out.println(l.isEmpty() + " " + l.poll() + " " + l.peekLast());
        try {
            l.removeFirst();
        } catch (NoSuchElementException e) {
            System.out.println("empty");
        }
    }
}
