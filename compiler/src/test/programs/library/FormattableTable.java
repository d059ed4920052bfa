import java.util.Formatter;
import java.util.Locale;

/** A table printed with formats of computed width. */
public class FormattableTable {
    public static void main(String[] args) {
        String[] names = {"alpha", "be", "gamma-ray"};
        double[] v = {1.0 / 3, 1e6 / 7, -22.0 / 7};
        int w = 0;
        for (String n : names) w = Math.max(w, n.length());
        for (int i = 0; i < 3; i++) System.out.printf("%-" + w + "s |%12.4f|%10.2e|%5d%%%n", names[i], v[i], v[i], i * 50);
        System.out.format("%s%n", String.format("%" + (w + 4) + "s", "end"));
        Formatter f = new Formatter();
        f.format("%03d", 7).format("-%s", "x");
        System.out.println(f + " " + f.toString().length());
        System.out.println(String.format(Locale.ROOT, "%.1f", 2.5) + "%d items".formatted(3));
    }
}
