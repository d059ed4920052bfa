/** Switch on an enumeration. */
public class SwitchEnum {
    enum Color { RED, GREEN, BLUE, NONE }

    static int code(Color c) {
        switch (c) {
            case RED: return 1;
            case BLUE: return 3;
            case GREEN: return 2;
            default: return -1;
        }
    }

    public static void main(String[] args) {
        for (Color c : Color.values()) {
            System.out.println(c + " " + code(c) + " " + c.ordinal());
        }
        Color c = null;
        try {
            code(c);
        } catch (NullPointerException e) {
            System.out.println("null");
        }
    }
}
