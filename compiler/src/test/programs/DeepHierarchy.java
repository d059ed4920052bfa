/** Classes nested deeper than the display of superclasses. */
public class DeepHierarchy {
    static class C0 {
        int f0 = 0;

        String who() {
            return "C0";
        }

        int sum() {
            return f0;
        }
    }

    static class C1 extends C0 {
        int f1 = 1;

        String who() {
            return "C1<" + super.who();
        }

        int sum() {
            return super.sum() + f1;
        }
    }

    static class C2 extends C1 {
        int f2 = 2;

        String who() {
            return "C2<" + super.who();
        }

        int sum() {
            return super.sum() + f2;
        }
    }

    static class C3 extends C2 {
        int f3 = 3;

        int sum() {
            return super.sum() + f3;
        }
    }

    static class C4 extends C3 {
        int f4 = 4;

        String who() {
            return "C4<" + super.who();
        }

        int sum() {
            return super.sum() + f4;
        }
    }

    static class C5 extends C4 {
        int f5 = 5;

        String who() {
            return "C5<" + super.who();
        }

        int sum() {
            return super.sum() + f5;
        }
    }

    static class C6 extends C5 {
        int f6 = 6;

        int sum() {
            return super.sum() + f6;
        }
    }

    static class C7 extends C6 {
        int f7 = 7;

        String who() {
            return "C7<" + super.who();
        }

        int sum() {
            return super.sum() + f7;
        }
    }

    static class C8 extends C7 {
        int f8 = 8;

        String who() {
            return "C8<" + super.who();
        }

        int sum() {
            return super.sum() + f8;
        }
    }

    static class C9 extends C8 {
        int f9 = 9;

        int sum() {
            return super.sum() + f9;
        }
    }

    static class C10 extends C9 {
        int f10 = 10;

        String who() {
            return "C10<" + super.who();
        }

        int sum() {
            return super.sum() + f10;
        }
    }

    static class C11 extends C10 {
        int f11 = 11;

        String who() {
            return "C11<" + super.who();
        }

        int sum() {
            return super.sum() + f11;
        }
    }

    static class C12 extends C11 {
        int f12 = 12;

        int sum() {
            return super.sum() + f12;
        }
    }

    static class C13 extends C12 {
        int f13 = 13;

        String who() {
            return "C13<" + super.who();
        }

        int sum() {
            return super.sum() + f13;
        }
    }

    static class C14 extends C13 {
        int f14 = 14;

        String who() {
            return "C14<" + super.who();
        }

        int sum() {
            return super.sum() + f14;
        }
    }

    static int test(Object o) {
        int n = 0;
        if (o instanceof C0) n |= 1;
        if (o instanceof C3) n |= 2;
        if (o instanceof C7) n |= 4;
        if (o instanceof C8) n |= 8;
        if (o instanceof C9) n |= 16;
        if (o instanceof C13) n |= 32;
        if (o instanceof C14) n |= 64;
        return n;
    }

    public static void main(String[] args) {
        C0[] all = {new C0(), new C1(), new C2(), new C3(), new C4(), new C5(), new C6(), new C7(), new C8(), new C9(), new C10(), new C11(), new C12(), new C13(), new C14()};
        for (C0 c : all) {
            System.out.println(c.who() + " " + c.sum() + " " + test(c) + " " + c.getClass().getName());
        }
        int failed = 0;
        for (C0 c : all) {
            try {
                failed += ((C10) c).f10;
            } catch (ClassCastException e) {
                failed += 100;
            }
        }
        System.out.println(failed + " " + test("x") + " " + test(null));
        C0[] store = new C9[2];
        try {
            store[0] = new C14();
            store[1] = new C8();
        } catch (ArrayStoreException e) {
            System.out.println(e.getMessage());
        }
    }
}
