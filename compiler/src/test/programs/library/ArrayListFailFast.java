import java.util.ArrayList;
import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.NoSuchElementException;

/** Iterators of ArrayList notice changes by others, not their own. */
public class ArrayListFailFast {
    static void attempt(String n, Runnable r) {
        try {
            r.run();
            System.out.println(n + " fine");
        } catch (ConcurrentModificationException | IllegalStateException | NoSuchElementException | IndexOutOfBoundsException e) {
            System.out.println(n + " " + e.getClass().getSimpleName());
        }
    }

    public static void main(String[] args) {
        List<Integer> list = new ArrayList<>(Arrays.asList(1, 2, 3, 4, 5));
        attempt("add in loop", () -> {
            for (int i : list) if (i == 3) list.add(9);
        });
        attempt("remove last but one", () -> {
            for (Integer i : list) if (i == 5) list.remove(i);
        });
        System.out.println(list);
        Iterator<Integer> it = list.iterator();
        attempt("remove first", it::remove);
        it.next();
        it.remove();
        attempt("remove twice", it::remove);
        System.out.println(list + " " + it.next());
        ListIterator<Integer> li = list.listIterator(2);
        li.add(77);
        System.out.println(li.previous() + " " + li.nextIndex());
        li.set(78);
        attempt("set after add", () -> {
            li.add(1);
            li.set(2);
        });
        List<Integer> sub = list.subList(1, 3);
        list.add(100);
        attempt("sublist stale", sub::size);
        attempt("forEach", () -> list.forEach(x -> {
            if (x == 78) list.remove(0);
        }));
        attempt("removeIf", () -> list.removeIf(x -> x > 70 && list.add(0)));
        Iterator<Integer> end = list.iterator();
        while (end.hasNext()) end.next();
        attempt("past the end", end::next);
    }
}
