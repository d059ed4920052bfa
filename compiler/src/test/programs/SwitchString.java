/** Switch on strings, including equal hash codes. */
public class SwitchString {
    static int f(String s) {
        switch (s) {
            case "Aa": return 1;
            case "BB": return 2;
            case "AaAa": return 3;
            case "BBBB": return 4;
            case "AaBB": return 5;
            case "": return 6;
            case "default": return 7;
            default: return 0;
        }
    }

    static String g(String s) {
        String r = "";
        switch (s) {
            case "one": r += "1";
            case "two": r += "2";
                break;
            case "three": r += "3";
            default: r += "d";
        }
        return r;
    }

    public static void main(String[] args) {
        String[] words = {"Aa", "BB", "AaAa", "BBBB", "AaBB", "BBAa", "", "default", "C#", new String("Aa")};
        for (String w : words) {
            System.out.println(w + " " + f(w));
        }
        System.out.println(g("one") + g("two") + g("three") + g("four"));
        try {
            f(null);
        } catch (NullPointerException e) {
            System.out.println("null");
        }
    }
}
