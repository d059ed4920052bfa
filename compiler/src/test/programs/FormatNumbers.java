/** String.format and printf. */
public class FormatNumbers {
    public static void main(String[] args) {
        System.out.println(String.format("%d|%5d|%-5d|%05d|%+d|%,d|%(d|% d", 42, 42, 42, 42, 42, 1234567, -42, 42));
        System.out.println(String.format("%x|%X|%08x|%o|%#x|%x|%x", 255, 255, 255, 8, 255, -1, -1L));
        System.out.println(String.format("%f|%.2f|%10.3f|%-10.1f|%010.2f|%+.1f|%.0f|%,.2f", 3.14159, 3.14159, 3.14159, 3.14159, -3.14159, 2.25, 2.5, 9876543.215));
        System.out.println(String.format("%e|%.3e|%E|%g|%.3g", 12345.678, 0.00012345, 1e10, 0.0001, 123456.0));
        System.out.println(String.format("%s|%10s|%-10s|%.3s|%S|%c|%C|%b|%B|%%|%h", "text", "right", "left", "truncate", "upper", 'c', 'c', true, null, "hash"));
        System.out.println(String.format("%2$s %1$s %2$s %s %<s", "first", "second"));
        System.out.println(String.format("%s %s %s", null, new int[0].length, 1.5f));
        System.out.printf("%d items%n", 3);
        System.out.println(String.format("%f %f %e %s", Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN));
        System.out.println(String.format("%.3f %.3f %.1f %.1f %.2f", 1.0005, 2.0015, 0.25, 0.35, 1.005));
        Object[][] bad = {{"%d", "x"}, {"%q", 1}, {"%s %s", 1}, {"%c", 1.5}, {"%x", 1.5}, {"%.2d", 1}, {"%-d", 1}, {"%f", 1}};
        for (Object[] b : bad) {
            try {
                System.out.println(String.format((String) b[0], b[1]));
            } catch (IllegalArgumentException e) {
                System.out.println(e);
            }
        }
    }
}
