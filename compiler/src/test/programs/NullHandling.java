/** Null pointers in all operations that dereference. */
public class NullHandling {
    int field;
    long wide;
    Object ref;

    void method() {
    }

    final void finalMethod() {
        field++;
    }

    private int privateMethod() {
        return 5;
    }

    static void check(int n) {
        NullHandling o = null;
        int[] ints = null;
        Object[] objects = null;
        String s = null;
        Runnable r = null;
        Integer boxed = null;
        RuntimeException e = null;
        switch (n) {
            case 0: System.out.println(o.field); break;
            case 1: o.field = 1; break;
            case 2: System.out.println(o.wide); break;
            case 3: o.wide++; break;
            case 4: o.ref = s; break;
            case 5: o.method(); break;
            case 6: o.finalMethod(); break;
            case 7: o.privateMethod(); break;
            case 8: System.out.println(ints.length); break;
            case 9: System.out.println(ints[0]); break;
            case 10: objects[3] = s; break;
            case 11: s.length(); break;
            case 12: r.run(); break;
            case 13: System.out.println(boxed + 1); break;
            case 14: throw e;
            case 15: synchronized (objects) { System.out.println("in"); } break;
            case 16: for (int i : ints) { System.out.println(i); } break;
            case 17: System.out.println(o.toString()); break;
            case 18: System.out.println(ints.clone()); break;
            case 19: o.getClass(); break;
            case 20: System.out.println(s.equals("x")); break;
            default: System.out.println(o + " " + s + " " + (o instanceof NullHandling) + " " + (String) s + " " + (o == null)); break;
        }
        System.out.println("no exception");
    }

    public static void main(String[] args) {
        for (int i = 0; i < 22; i++) {
            try {
                check(i);
            } catch (NullPointerException e) {
                System.out.println(i + " NPE " + e.getMessage());
            }
        }
    }
}
