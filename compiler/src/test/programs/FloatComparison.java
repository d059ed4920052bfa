/** Comparisons with NaN in all branch forms. */
public class FloatComparison {
    static String test(double a, double b) {
        String s = "";
        if (a < b) s += "lt "; else s += "!lt ";
        if (a <= b) s += "le "; else s += "!le ";
        if (a > b) s += "gt "; else s += "!gt ";
        if (a >= b) s += "ge "; else s += "!ge ";
        if (a == b) s += "eq "; else s += "!eq ";
        if (a != b) s += "ne "; else s += "!ne ";
        if (!(a < b)) s += "nlt "; 
        if (!(a >= b)) s += "nge ";
        boolean x = a < b, y = a > b;
        return s + x + y + (a == b ? 1 : 0) + (!(a <= b) ? 1 : 0);
    }

    static String test(float a, float b) {
        String s = "";
        if (a < b) s += "lt "; else s += "!lt ";
        if (a <= b) s += "le "; else s += "!le ";
        if (a > b) s += "gt "; else s += "!gt ";
        if (a >= b) s += "ge "; else s += "!ge ";
        if (a == b) s += "eq "; else s += "!eq ";
        if (a != b) s += "ne "; else s += "!ne ";
        while (a < b) { s += "loop"; break; }
        while (!(a > b)) { s += "nloop"; break; }
        return s;
    }

    public static void main(String[] args) {
        double[] d = {1, 2, -1, 0.0, -0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (double a : d) {
            for (double b : d) {
                System.out.println(a + " " + b + " " + test(a, b));
                System.out.println(test((float) a, (float) b));
                System.out.println(Double.compare(a, b) + " " + Float.compare((float) a, (float) b) + " " + Double.valueOf(a).equals(b));
            }
        }
    }
}
