/** Arrays inside of generic classes, growing rings. */
public class GenericArrays {
    static class Ring<T> {
        private T[] slots;
        private int head;
        private int size;

        @SuppressWarnings("unchecked")
        Ring(int capacity) {
            slots = (T[]) new Object[capacity];
        }

        boolean put(T t) {
            if (size == slots.length) {
                return false;
            }
            slots[(head + size++) % slots.length] = t;
            return true;
        }

        T take() {
            if (size == 0) {
                return null;
            }
            T t = slots[head];
            slots[head] = null;
            head = (head + 1) % slots.length;
            size--;
            return t;
        }
    }

    static <T> T[] swap(T[] a, int i, int j) {
        T t = a[i];
        a[i] = a[j];
        a[j] = t;
        return a;
    }

    @SafeVarargs
    static <T> T last(T... ts) {
        return ts[ts.length - 1];
    }

    public static void main(String[] args) {
        Ring<String> r = new Ring<>(3);
        StringBuilder s = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            s.append(r.put("v" + i) ? '+' : '-');
            if (i % 3 == 2) {
                s.append(r.take()).append(r.take());
            }
        }
        System.out.println(s + " " + r.take() + r.take() + r.take());
        System.out.println(swap(new Integer[] {1, 2, 3}, 0, 2)[0] + last("a", "b") + last(1, 2.5));
    }
}
