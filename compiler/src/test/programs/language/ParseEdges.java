/** Texts that are numbers and texts that are not, for every parse method. */
public class ParseEdges {
    interface Parse {
        Object of(String s);
    }

    static void all(String name, Parse p, String... texts) {
        StringBuilder s = new StringBuilder(name);
        for (String t : texts) {
            String r;
            try {
                r = String.valueOf(p.of(t));
            } catch (NumberFormatException e) {
                r = "{" + e.getMessage() + "}";
            } catch (NullPointerException e) {
                r = "{null}";
            }
            s.append("; ").append(r);
        }
        System.out.println(s);
    }

    public static void main(String[] args) {
        String[] ints = {"0", "-0", "+7", "", "-", "+", "2147483647", "2147483648", "-2147483648", "-2147483649", " 1", "1 ", "0x10", "1_000", "12a", "--1", "00012", null};
        all("int", Integer::parseInt, ints);
        all("long", Long::parseLong, ints);
        all("short", Short::parseShort, "32767", "32768", "-32768", "x");
        all("byte", Byte::parseByte, "127", "128", "-129");
        all("decode", Integer::decode, "0x7f", "-#FF", "017", "0", "-0x80000000", "0x80000000", "", "08");
        all("decode long", Long::decode, "0x7fffffffffffffff", "-0x8000000000000000", "#1", "010");
        all("radix 36", s -> Integer.parseInt(s, 36), "zz", "-Zz", "kona", "zzzzzzz");
        all("radix 2", s -> Integer.parseInt(s, 2), "1011", "-1", "2");
        all("unsigned", Integer::parseUnsignedInt, "4294967295", "4294967296", "-1");
        all("unsigned long", Long::parseUnsignedLong, "18446744073709551615", "18446744073709551616");
        all("double", Double::parseDouble, "1e", ".", "1.", ".5", "1e400", "-1e-400", "0x1.8p1", "1d", "1f", "1L", "Inf", "nan", "NaN", "\t3\n", "1e+5", "1e5.0", "123456789012345678901234567890", "4.9e-324", "2.4e-324", "2.5e-324", "1.7976931348623159e308", "", null);
        all("boolean", Boolean::parseBoolean, "true", "TRUE", " true", "1", null);
    }
}
