import java.util.ArrayList;
import java.util.List;

/** Erasure seen through raw types and unchecked casts. */
public class WildcardCapture {
    static class Box<T> {
        T v;
        Box(T v) {
            this.v = v;
        }
        T get() {
            return v;
        }
        @SuppressWarnings("unchecked") <U> Box<U> as() {
            return (Box<U>) this;
        }
    }

    @SuppressWarnings("unchecked") static <T> T[] array(int n) {
        return (T[]) new Object[n];
    }

    @SuppressWarnings( {
        "unchecked", "rawtypes"
    }) public static void main(String[] args) {
        Box<Integer> b = new Box<>(5);
        Box<String> s = b.as();
        Object o = s.get();
        System.out.println(o);
        try {
            String t = s.get();
            System.out.println(t);
        } catch (ClassCastException e) {
            System.out.println("cast at the use");
        }
        List raw = new ArrayList<String>();
        raw.add(1);
        List<String> l = raw;
        System.out.println(l.size() + " " + (((Object) l.get(0)) instanceof Integer));
        try {
            for (String x : l) System.out.println(x);
        } catch (ClassCastException e) {
            System.out.println("cast in the loop");
        }
        try {
            Integer[] a = array(3);
            System.out.println(a.length);
        } catch (ClassCastException e) {
            System.out.println("array cast");
        }
        Object[] fine = array(2);
        System.out.println(fine.length);
        System.out.println(new Box[] {b}[0].get().getClass() == Integer.class);
    }
}
