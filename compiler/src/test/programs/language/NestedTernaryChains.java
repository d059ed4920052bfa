/** Long chains of conditions compiled to jumps. */
public class NestedTernaryChains {
    static String grade(int p) {
        return p >= 90 ? "A" : p >= 80 ? "B" : p >= 70 ? p >= 75 ? "C+" : "C" : p < 0 ? "?" : "F";
    }

    static int bool(boolean a, boolean b, boolean c, boolean d) {
        int r = 0;
        if (a && b || c && d) r |= 1;
        if ((a || b) && (c || d)) r |= 2;
        if (!(a && !b) ^ c | d) r |= 4;
        if (a ? b : c) r |= 8;
        if (a == b && c != d) r |= 16;
        if (a & b | c & !d) r |= 32;
        boolean e = a && b && c && d || !a && !b && !c && !d;
        return e ? r + 64 : r;
    }

    public static void main(String[] args) {
        for (int p : new int[] {100, 90, 89, 75, 74, 70, 69, -1}) System.out.print(grade(p) + " ");
        System.out.println("");
        for (int i = 0; i < 16; i++) System.out.print(bool((i & 1) != 0, (i & 2) != 0, (i & 4) != 0, (i & 8) != 0) + " ");
        System.out.println("");
    }
}
