import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.ListIterator;
import java.util.NoSuchElementException;

/** ListIterator of LinkedList in both directions with set, add and remove. */
public class LinkedListIterators {
    public static void main(String[] args) {
        LinkedList<String> l = new LinkedList<>(Arrays.asList("a", "b", "c", "d"));
        ListIterator<String> it = l.listIterator();
        StringBuilder s = new StringBuilder();
        while (it.hasNext()) {
            int i = it.nextIndex();
            String x = it.next();
            if (i % 2 == 0) it.set(x + i);
            else {
                it.remove();
                it.add(x + "1");
                it.add(x + "2");
            }
        }
        while (it.hasPrevious()) s.append(it.previousIndex()).append(it.previous()).append(' ');
        System.out.println(l + " " + s);
        l.addFirst("F");
        l.addLast("L");
        l.offerFirst("O");
        l.push("P");
        l.add(3, "M");
        System.out.println(l.peekFirst() + l.pollLast() + l.pop() + l.removeFirst() + l.indexOf("M") + l.lastIndexOf("zz") + l.contains("c0") + l);
        Iterator<String> d = l.descendingIterator();
        d.next();
        d.remove();
        System.out.println(l + " " + l.removeFirstOccurrence("M") + l.removeLastOccurrence("M") + " " + l.subList(1, 3));
        try {
            for (String x : l) if (x.equals("b2")) l.clear();
            System.out.println("no failure");
        } catch (ConcurrentModificationException e) {
            System.out.println("fails fast " + l.size());
        }
        try {
            l.getFirst();
        } catch (NoSuchElementException e) {
            System.out.println("empty " + l.poll() + l.peek());
        }
    }
}
