import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.PriorityQueue;
import java.util.Random;

/** PriorityQueue: order of the heap array and of polling. */
public class PriorityQueueOps {
    public static void main(String[] args) {
        PriorityQueue<Integer> q = new PriorityQueue<>();
        Random r = new Random(11);
        for (int i = 0; i < 30; i++) {
            q.add(r.nextInt(50));
        }
        System.out.println(q);
        q.remove(25);
        q.remove((Object) q.peek());
        System.out.println(q + " " + q.contains(3));
        Iterator<Integer> it = q.iterator();
        while (it.hasNext()) {
            if (it.next() % 4 == 0) {
                it.remove();
            }
        }
        System.out.println(q);
        StringBuilder s = new StringBuilder();
        while (!q.isEmpty()) {
            s.append(q.poll()).append(' ');
        }
        System.out.println(s + "" + q.peek() + q.poll());
        PriorityQueue<String> max = new PriorityQueue<>(4, Collections.<String>reverseOrder());
        max.addAll(Arrays.asList("b", "d", "a", "c", "e", "aa"));
        System.out.println(max + " " + max.poll() + max.poll() + max.size());
        System.out.println(new PriorityQueue<>(Arrays.asList(9, 3, 7, 1, 8, 2)));
    }
}
