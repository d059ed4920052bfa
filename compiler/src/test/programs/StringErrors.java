/** Index errors of strings and builders. */
public class StringErrors {
    interface Action {
        Object run();
    }

    static void check(Action a) {
        try {
            System.out.println(a.run());
        } catch (RuntimeException e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) {
        check(new Action() { public Object run() { return "abc".charAt(3); } });
        check(new Action() { public Object run() { return "abc".charAt(-1); } });
        check(new Action() { public Object run() { return "abc".substring(4); } });
        check(new Action() { public Object run() { return "abc".substring(2, 1); } });
        check(new Action() { public Object run() { return "abc".substring(-1, 2); } });
        check(new Action() { public Object run() { return new StringBuilder("abc").charAt(3); } });
        check(new Action() { public Object run() { return new StringBuilder("abc").deleteCharAt(3); } });
        check(new Action() { public Object run() { return new StringBuilder("abc").insert(4, "x"); } });
        check(new Action() { public Object run() { return new StringBuilder("abc").delete(4, 5); } });
        check(new Action() { public Object run() { return new StringBuilder("abc").replace(2, 1, ""); } });
        check(new Action() { public Object run() { new StringBuilder("abc").setLength(-1); return null; } });
        check(new Action() { public Object run() { return new String(new char[3], 2, 2); } });
        check(new Action() { public Object run() { return ((String) null).length(); } });
        check(new Action() { public Object run() { return "a".compareTo(null); } });
        check(new Action() { public Object run() { return String.valueOf((char[]) null); } });
    }
}
