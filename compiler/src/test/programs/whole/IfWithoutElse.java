/** Dangling else binds to the nearest if. */
public class IfWithoutElse {
    static String f(int a, int b) {
        if (a > 0) if (b > 0) return "both";
        else return "a only";
        return "none";
    }

    public static void main(String[] args) {
        System.out.println(f(1, 1) + f(1, 0) + f(0, 1));
        int x = 0;
        if (x == 0);
        x++;
        if (x == 1) { } else x = 9;
        System.out.println(x);
    }
}
