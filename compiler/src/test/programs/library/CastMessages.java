/** Messages of failing casts, null dereferences, array indices and negative sizes. */
public class CastMessages {
    static void t(Runnable r) {
        try {
            r.run();
            System.out.println("fine");
        } catch (ClassCastException e) {
            System.out.println("CCE");
        } catch (NegativeArraySizeException | ArrayIndexOutOfBoundsException | ArithmeticException | ArrayStoreException e) {
            System.out.println(e);
        } catch (NullPointerException e) {
            System.out.println("NPE");
        }
    }

    static Object o = "text";
    static int[] none;
    static Object[] objects = new Integer[2];
    static int z;

    public static void main(String[] args) {
        t(() -> {
            Integer i = (Integer) o;
        });
        t(() -> {
            int[] a = (int[]) o;
        });
        t(() -> {
            Comparable<?> c = (Comparable<?>) o;
        });
        t(() -> {
            Runnable r = (Runnable) o;
        });
        t(() -> none[0]++);
        t(() -> System.out.println(none.length));
        t(() -> System.out.println(new int[3][2][1].length));
        t(() -> System.out.println(new int[z - 5].length));
        t(() -> System.out.println(objects[2]));
        t(() -> System.out.println(objects[-1]));
        t(() -> objects[0] = "s");
        t(() -> System.out.println(7 / z));
        t(() -> System.out.println(7L % z));
        t(() -> System.out.println(7.0 / z));
        t(() -> {
            synchronized (none) {
                System.out.println("in");
            }
        });
        t(() -> {
            throw null;
        });
        t(() -> {
            Object[] x = (Object[]) (Object) new String[] {"a"};
            System.out.println(x.length);
        });
        t(() -> {
            for (int i : none) System.out.println(i);
        });
        t(() -> {
            String s = null;
            switch (s) {
                default:
            }
        });
    }
}
