import java.util.Collections;
import java.util.EmptyStackException;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.Stack;
import java.util.Vector;
import java.util.stream.IntStream;

/** Iterator.remove and forEachRemaining defaults, Iterable.forEach, PrimitiveIterator. */
public class IteratorDefaults {
    public static void main(String[] args) {
        Iterator<String> it = new Iterator<String>() {
            int n;
            @Override public boolean hasNext() {
                return n < 4;
            }
            @Override public String next() {
                return "n" + n++;
            }
        };
        it.next();
        try {
            it.remove();
        } catch (UnsupportedOperationException e) {
            System.out.println(e.getMessage());
        }
        it.forEachRemaining(System.out::print);
        System.out.println(it.hasNext());
        Iterable<Integer> twice = () -> List.of(1, 2).iterator();
        twice.forEach(x -> System.out.print(x + ","));
        for (int x : twice) System.out.print(x + ";");
        PrimitiveIterator.OfInt p = IntStream.range(5, 8).iterator();
        int s = p.nextInt();
        while (p.hasNext()) s = s * 10 + p.nextInt();
        System.out.println(s);
        Enumeration<Integer> e = Collections.enumeration(List.of(9, 8));
        while (e.hasMoreElements()) System.out.print(e.nextElement() + " ");
        System.out.println(Collections.list(Collections.enumeration(Set.of(4))));
        Vector<Integer> v = new Vector<>(List.of(1, 2, 3));
        v.insertElementAt(7, 1);
        v.removeElement(2);
        System.out.println(v + " " + v.firstElement() + v.lastElement() + v.elementAt(1));
        Stack<String> st = new Stack<>();
        st.push("a");
        st.push("b");
        System.out.println(st.peek() + st.search("a") + st.pop() + st + st.empty());
        try {
            st.pop();
            st.pop();
        } catch (EmptyStackException x) {
            System.out.println("empty stack");
        }
    }
}
