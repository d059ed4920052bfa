import java.math.*;
import java.util.*;

/** Formatter: every conversion with its flags, widths, precisions, argument positions and errors. */
public class FormatFlags {
    static void f(String format, Object... args) {
        try {
            System.out.println(format + " -> " + String.format(Locale.ROOT, format, args) + "|");
        } catch (IllegalFormatException e) {
            System.out.println(format + " -> " + e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        for (Object o : new Object[] {0, 42, -42, Integer.MIN_VALUE, 1234567, Long.MAX_VALUE, (byte) -1, (short) 7, new BigInteger("-123456789012345678901234567890")}) {
            f("%d %5d %-5d %05d %+d % d %,d %(d %(,.0f", o, o, o, o, o, o, o, o, 1.0);
            f("%x %X %#x %08x %o %#o", o, o, o, o, o, o);
        }
        for (double d : new double[] {0, -0.0, 1, -1.5, 123456.789, 1e-5, 1e10, 1.005, 2.5, 0.125, 1e300, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MIN_VALUE}) {
            f("%f %.2f %10.3f %-10.1f %010.2f %+.1f %,.2f %(.2f %.0f %#.0f", d, d, d, d, d, d, d, d, d, d);
            f("%e %.3E %12.2e %g %.3G %.10g", d, d, d, d, d, d);
        }
        f("%s %10s %-10s| %.2s %S %10.3S", "text", "text", "text", "text", "text", "text");
        f("%b %B %b %b %5b %.1b", true, false, null, "x", true, true);
        f("%c %C %5c %-3c| %c", 'a', 'b', 'c', 'd', 0x1F600);
        f("%h %H %h", "hello", 255, null);
        f("%n%% %5%|%-5%|");
        f("%2$s %1$s %2$s %<s %s", "one", "two");
        f("%s %s %s", null, new int[0].length, Arrays.asList(1, 2));
        f("%.3f %8.2f %s", new BigDecimal("3.14159"), new BigDecimal("-2.5"), new BigDecimal("1E+3"));
        f("%,d %,.3f %,x", 1234567890123L, 9876543.21, 5);
        f("%d", "x");
        f("%d", 1.5);
        f("%f", 1);
        f("%c", "s");
        f("%s %s", 1);
        f("%q", 1);
        f("%-d", 1);
        f("%05s", 1);
        f("%#d", 1);
        f("%.2d", 1);
        f("%+ d", 1);
        f("%-05d", 1);
        f("%+x", 5);
        f("%", 1);
        f("%.f", 1.0);
        f("%,e", 1.0);
        f("%(e %(E", -1.0, 1.0);
        f("%08.2f|%-8.2f|%+08.2f|% 8.2f", -3.14159, -3.14159, 3.14159, 3.14159);
        System.out.printf("%s %d%n", "printf", 3);
        System.out.println(new Formatter(new StringBuilder("pre ")).format("%03d", 7).toString() + String.format("%5$s %1$s", 1, 2, 3, 4, 5));
    }
}
