/** A null selector throws; side effects of the selector happen once. */
public class SwitchOnNull {
    enum Color { RED, GREEN }

    static int calls;

    static Color next(Color c) {
        calls++;
        return c;
    }

    static String of(Color c) {
        switch (next(c)) {
            case GREEN: return "g";
            default: return "not g";
        }
    }

    static String of(String s) {
        switch (s) {
            case "null": return "the word";
            default: return "text";
        }
    }

    static String of(Integer i) {
        switch (i) {
            case 1000: return "thousand";
            default: return "number";
        }
    }

    public static void main(String[] args) {
        System.out.println(of(Color.GREEN) + " " + of(Color.RED) + " " + of("null") + " " + of("x") + " " + of(1000) + " " + of(7));
        try {
            of((Color) null);
        } catch (NullPointerException e) {
            System.out.println("enum");
        }
        try {
            of((String) null);
        } catch (NullPointerException e) {
            System.out.println("string");
        }
        try {
            of((Integer) null);
        } catch (NullPointerException e) {
            System.out.println("box");
        }
        System.out.println(calls);
    }
}
