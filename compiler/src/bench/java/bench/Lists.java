package bench;

/** Takeuchi's function on lengths of linked lists. */
final class Lists extends Kernel {
    private static final class Element {
        Element next;
        int value;
    }

    @Override
    int run(int n) {
        Element result = tail(make(n + n / 2), make(n), make(n / 2));
        return length(result);
    }

    private static Element make(int length) {
        if (length == 0) {
            return null;
        }
        Element e = new Element();
        e.value = length;
        e.next = make(length - 1);
        return e;
    }

    private static int length(Element list) {
        int n = 0;
        for (Element e = list; e != null; e = e.next) {
            n++;
        }
        return n;
    }

    private static boolean isShorter(Element x, Element y) {
        Element a = x;
        Element b = y;
        while (b != null) {
            if (a == null) {
                return true;
            }
            a = a.next;
            b = b.next;
        }
        return false;
    }

    private static Element tail(Element x, Element y, Element z) {
        if (!isShorter(y, x)) {
            return z;
        }
        return tail(tail(x.next, y, z), tail(y.next, z, x), tail(z.next, x, y));
    }

    public static void main(String[] args) {
        new Lists().measure(args);
    }
}
