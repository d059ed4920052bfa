/** Which strings are the same object: literals, constants, intern; and which are only equal. */
public class StringIdentity {
    static final String HALF = "hal";
    static final String WHOLE = HALF + "f";
    static String variable = "hal";

    public static void main(String[] args) {
        String a = "half";
        System.out.println((a == WHOLE) + " " + (a == HALF + "f") + " " + (a == variable + "f") + " " + (a == (variable + "f").intern()));
        String n = new String("half");
        System.out.println((n == a) + " " + n.equals(a) + " " + (n.intern() == a) + " " + (n.hashCode() == a.hashCode()));
        System.out.println(("" == "x".substring(1).intern()) + " " + (a.substring(0) == a) + " " + (a.toString() == a) + " " + (a.concat("") == a) + " " + (a.trim() == a) + " " + (a.replace('x', 'y') == a));
        String made = String.valueOf(12345) + "made";
        String first = made.intern();
        String second = new StringBuilder("12345").append("made").toString().intern();
        System.out.println((first == made) + " " + (first == second));
        switch (made) {
            case "other":
                System.out.println("switched");
                break;
            default:
                System.out.println("no");
        }
        System.out.println(Other.text() == a);
    }

    static class Other {
        static String text() {
            return "half";
        }
    }
}
