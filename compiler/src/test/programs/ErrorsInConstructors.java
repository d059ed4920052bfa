/** Exceptions from constructors and initialisers. */
public class ErrorsInConstructors {
    static int made;

    static class Strict {
        final int v;

        {
            made++;
        }

        Strict(int v) {
            if (v < 0) {
                throw new IllegalArgumentException("negative: " + v);
            }
            this.v = v;
        }
    }

    static class Lenient extends Strict {
        int w = 100 / (v - 5);

        Lenient(int v) {
            super(v);
            made += 10;
        }
    }

    static Strict make(int v) {
        try {
            return new Lenient(v);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
            return null;
        } catch (ArithmeticException e) {
            return new Strict(v);
        }
    }

    public static void main(String[] args) {
        System.out.println(make(-3) + " " + make(6).v + " " + make(5).v + " " + made);
        Strict[] some = new Strict[3];
        try {
            for (int i = 0; i < 3; i++) {
                some[i] = new Strict(1 - i);
            }
        } catch (IllegalArgumentException e) {
            System.out.println(some[0].v + " " + some[1].v + " " + some[2] + " " + made);
        }
    }
}
