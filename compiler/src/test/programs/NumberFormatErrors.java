/** Messages of NumberFormatException. */
public class NumberFormatErrors {
    static void tryInt(String s, int radix) {
        try {
            System.out.println(Integer.parseInt(s, radix));
        } catch (NumberFormatException e) {
            System.out.println(e.getMessage());
        }
    }

    public static void main(String[] args) {
        tryInt("", 10);
        tryInt("-", 10);
        tryInt("+", 10);
        tryInt("12a", 10);
        tryInt("2147483648", 10);
        tryInt("-2147483648", 10);
        tryInt("-2147483649", 10);
        tryInt("99", 8);
        tryInt("zz", 36);
        tryInt("1", 1);
        tryInt("1", 37);
        tryInt(" 1", 10);
        String[] bad = {"9223372036854775808", "x", "", "1L"};
        for (String s : bad) {
            try {
                System.out.println(Long.parseLong(s));
            } catch (NumberFormatException e) {
                System.out.println(e.getMessage());
            }
        }
        String[] bytes = {"128", "-129", "127", "abc"};
        for (String s : bytes) {
            try {
                System.out.println(Byte.parseByte(s));
            } catch (NumberFormatException e) {
                System.out.println(e.getMessage());
            }
        }
        String[] doubles = {"", " ", "1e", "--1", "1.5.2", "0x1.8", "abc", "1e+", "."};
        for (String s : doubles) {
            try {
                System.out.println(Double.parseDouble(s));
            } catch (NumberFormatException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
