import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** String.format: every conversion with typical flags. */
public class FormatConversions {
    static void f(String format, Object... args) {
        try {
            System.out.println("[" + String.format(format, args) + "]");
        } catch (RuntimeException e) {
            System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        f("%d %5d %-5d| %05d %+d %,d %(d % d %x %X %o %08x %#x %#o", 42, 42, 42, 42, 42, 1234567, -42, 42, 255, 255, 8, -1, 255, 8);
        f("%d %d %d %d %d", (byte) -1, (short) -2, 3L, new BigInteger("123456789012345678901"), Long.MIN_VALUE);
        f("%x %x %x %o", (byte) -1, (short) -1, -1L, (byte) -8);
        f("%f %.2f %10.3f|%-10.1f|%010.4f %+.0f %,.2f %(.1f %#.0f", 3.14159, 2.005, -1.5, 2.25, 3.75, 0.5, 1234567.891, -2.5, 1.0);
        f("%e %.3E %g %.3g %g %g", 12345.678, 0.00012, 0.0001, 123456.0, 1e10, 0.0);
        f("%a %a %A", 1.0, -0.1, 255.5);
        f("%s %10s|%-10s|%.3s %S %s", "text", "right", "left", "truncate", "upper", null);
        f("%b %B %b %c %C %c %c", true, null, "x", 'c', 'd', 65, 0x1F600);
        f("%h %H %n%% %5%|%-5%|", "hi", 255);
        f("%2$s %1$s %<s %s", "a", "b");
        f("%s %s", List.of(1, 2), new int[0].length);
        f("%f %f %e %g %a", Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, Double.NaN);
        f("%+f %(f %05d", Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -7);
        f("%d", "x");
        f("%q", 1);
        f("%s %s", 1);
        f("%-d", 1);
        f("%.2d", 1);
        f("%c", 1.5);
        f("%+s", "x");
        f("%-05d", 1);
        f("%", 1);
        f("%3$s", 1);
        f("%,x", 1);
        f("%f", 1);
        f("%.0f %.0f %.0f %.1f %.1f %.15f %.20f", 0.5, 1.5, 2.5, 0.25, 0.35, 0.1, 1e-5);
        f("%.3f %.10f %s", new BigDecimal("1.23456"), new BigDecimal("1E+3"), new BigDecimal("1E+3"));
        f("%08.2f|%,d|%,.3f|%+,d", -3.14159, -1234567890123L, 9999.9999, 1000);
    }
}
