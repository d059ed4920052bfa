/** Reports built with padding and alignment by hand and by format. */
public class StringFormatReports {
    static String pad(String s, int w, boolean left) {
        StringBuilder b = new StringBuilder();
        if (left) b.append(s);
        for (int i = s.length(); i < w; i++) b.append(' ');
        if (!left) b.append(s);
        return b.toString();
    }

    public static void main(String[] args) {
        Object[][] rows = {{"id", "name", "amount"}, {1, "x", 12.5}, {22, "longer name", -3.0}, {333, "", 1e6}};
        int[] w = new int[3];
        for (Object[] r : rows) for (int i = 0; i < 3; i++) w[i] = Math.max(w[i], r[i].toString().length());
        for (Object[] r : rows) {
            StringBuilder a = new StringBuilder();
            for (int i = 0; i < 3; i++) a.append(i == 0 ? "" : " | ").append(pad(r[i].toString(), w[i], r[i] instanceof String));
            System.out.println(a + "$");
            System.out.println(String.format("%" + w[0] + "s | %-" + w[1] + "s | %" + w[2] + "s$", r));
        }
    }
}
