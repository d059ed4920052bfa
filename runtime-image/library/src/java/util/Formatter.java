package java.util;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * printf-style text. Conversions: {@code b B h H s S c C d o x X e E f g n %}, with flags {@code - # + space 0 , (}, width, precision and argument
 * index. Rounding is half up on the exact decimal digits of {@code Double.toString}. There are no locales: the point is a point.
 */
public final class Formatter {
    private static final String FLAGS = "-#+ 0,(";
    private static final String CONVERSIONS = "bBhHsScCdoxXeEfgGaAn%";

    private final StringBuilder out;

    // the specifier being worked on
    private String specifier;
    private String flags;
    private int width;
    private int precision;
    private char conversion;

    public Formatter() {
        this(new StringBuilder());
    }

    public Formatter(StringBuilder out) {
        this.out = out;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    public Formatter format(String format, Object... args) {
        int next = 0;
        int last = -1;
        int at = 0;
        while (at < format.length()) {
            char c = format.charAt(at++);
            if (c != '%') {
                out.append(c);
                continue;
            }
            int start = at - 1;
            int index = argumentIndex(format, at);
            if (index != 0) {
                at = format.charAt(at) == '<' ? at + 1 : format.indexOf('$', at) + 1;
            }
            at = parseSpecifier(format, start, at);
            if (conversion == 'n') {
                out.append('\n');
            } else if (conversion == '%') {
                pad("%", false);
            } else {
                last = index > 0 ? index - 1 : index < 0 ? last : next++;
                if (last < 0 || args != null && last >= args.length) {
                    throw new MissingFormatArgumentException(specifier);
                }
                show(args == null ? null : args[last]);
            }
        }
        return this;
    }

    /** A number before {@code $}, -1 for {@code <} (the argument before), 0 for none. */
    private static int argumentIndex(String format, int from) {
        int at = from;
        int index = 0;
        if (at < format.length() && format.charAt(at) == '<') {
            return -1;
        }
        while (at < format.length() && Character.isDigit(format.charAt(at))) {
            index = index * 10 + format.charAt(at++) - '0';
        }
        return at < format.length() && format.charAt(at) == '$' ? index : 0;
    }

    private int parseSpecifier(String format, int start, int from) {
        int at = from;
        int flagsStart = at;
        while (at < format.length() && FLAGS.indexOf(format.charAt(at)) >= 0) {
            at++;
        }
        flags = format.substring(flagsStart, at);
        width = -1;
        precision = -1;
        int number = at;
        while (at < format.length() && Character.isDigit(format.charAt(at))) {
            at++;
        }
        if (at > number) {
            width = Integer.parseInt(format.substring(number, at));
        }
        if (at < format.length() && format.charAt(at) == '.') {
            number = ++at;
            while (at < format.length() && Character.isDigit(format.charAt(at))) {
                at++;
            }
            if (at == number) {
                throw new UnknownFormatConversionException(".");
            }
            precision = Integer.parseInt(format.substring(number, at));
        }
        if (at >= format.length()) {
            throw new UnknownFormatConversionException("%");
        }
        conversion = format.charAt(at++);
        specifier = format.substring(start, at);
        if (CONVERSIONS.indexOf(conversion) < 0) {
            throw new UnknownFormatConversionException(String.valueOf(conversion));
        }
        if (width < 0 && (flag('-') || flag('0'))) {
            throw new MissingFormatWidthException(specifier);
        }
        return at;
    }

    /** Flags that contradict each other, or mean nothing for the conversion. */
    private void checkFlags(Object arg) {
        if (isNumeric() && (flag('+') && flag(' ') || flag('-') && flag('0'))) {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < FLAGS.length(); i++) {
                all.append(flag(FLAGS.charAt(i)) ? FLAGS.substring(i, i + 1) : "");
            }
            throw new IllegalFormatFlagsException(all.toString());
        }
        String allowed = allowedFlags(arg instanceof BigInteger);
        for (int i = 0; i < FLAGS.length(); i++) {
            if (flag(FLAGS.charAt(i)) && allowed.indexOf(FLAGS.charAt(i)) < 0) {
                throw new FormatFlagsConversionMismatchException(FLAGS.substring(i, i + 1), conversion);
            }
        }
    }

    private boolean isNumeric() {
        return "doxXeEfgGaA".indexOf(conversion) >= 0;
    }

    private String allowedFlags(boolean big) {
        switch (conversion) {
            case 'd': return "-+ 0,(";
            case 'o': case 'x': case 'X': return big ? "-#+ 0(" : "-#0";
            case 'e': case 'E': return "-#+ 0(";
            case 'f': return FLAGS;
            case 'g': case 'G': return "-+ 0,(";
            case 'a': case 'A': return "-#+ 0";
            default: return "-";
        }
    }

    private boolean flag(char c) {
        return flags.indexOf(c) >= 0;
    }

    private void show(Object arg) {
        checkFlags(arg);
        switch (conversion) {
            case 'b':
            case 'B':
                text(arg instanceof Boolean ? arg.toString() : arg == null ? "false" : "true");
                break;
            case 'h':
            case 'H':
                text(arg == null ? "null" : Integer.toHexString(arg.hashCode()));
                break;
            case 's':
            case 'S':
                text(String.valueOf(arg));
                break;
            case 'c':
            case 'C':
                character(arg);
                break;
            case 'd':
            case 'o':
            case 'x':
            case 'X':
                integer(arg);
                break;
            default:
                floating(arg);
                break;
        }
    }

    private void text(String text) {
        pad(precision >= 0 && precision < text.length() ? text.substring(0, precision) : text, false);
    }

    private void character(Object arg) {
        if (precision >= 0) {
            throw new IllegalFormatPrecisionException(precision);
        }
        if (arg == null) {
            pad("null", false);
        } else if (arg instanceof Character) {
            pad(arg.toString(), false);
        } else if (arg instanceof Byte || arg instanceof Short || arg instanceof Integer) {
            pad(new String(Character.toChars(((Number) arg).intValue())), false);
        } else {
            throw new IllegalFormatConversionException(conversion, arg.getClass());
        }
    }

    private void integer(Object arg) {
        if (precision >= 0) {
            throw new IllegalFormatPrecisionException(precision);
        }
        if (arg == null) {
            pad("null", false);
            return;
        }
        if (arg instanceof BigInteger) {
            bigInteger((BigInteger) arg);
            return;
        }
        boolean isLong = arg instanceof Long;
        boolean isInt = arg instanceof Integer;
        if (!isLong && !isInt && !(arg instanceof Short) && !(arg instanceof Byte)) {
            throw new IllegalFormatConversionException(conversion, arg.getClass());
        }
        long value = ((Number) arg).longValue();
        if (conversion == 'd') {
            String digits = Long.toString(value);
            boolean negative = value < 0;
            signed(grouped(negative ? digits.substring(1) : digits), negative);
            return;
        }
        if (!isLong) {
            value &= isInt ? 0xFFFFFFFFL : arg instanceof Short ? 0xFFFFL : 0xFFL;
        }
        boolean octal = conversion == 'o';
        String digits = octal ? Long.toOctalString(value) : Long.toHexString(value);
        String prefix = !flag('#') ? "" : octal ? "0" : "0x";
        pad(prefix, digits, flag('0'));
    }

    /** In every base with its sign. */
    private void bigInteger(BigInteger value) {
        int radix = conversion == 'd' ? 10 : conversion == 'o' ? 8 : 16;
        String digits = value.abs().toString(radix);
        if (radix == 10) {
            digits = grouped(digits);
        } else if (flag('#')) {
            digits = (radix == 8 ? "0" : "0x") + digits;
        }
        signed(digits, value.signum() < 0);
    }

    private String grouped(String digits) {
        if (!flag(',')) {
            return digits;
        }
        int point = digits.indexOf('.');
        int end = point < 0 ? digits.length() : point;
        StringBuilder text = new StringBuilder(digits);
        for (int i = end - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        return text.toString();
    }

    private void signed(String digits, boolean negative) {
        boolean parentheses = negative && flag('(');
        String sign = negative ? parentheses ? "(" : "-" : flag('+') ? "+" : flag(' ') ? " " : "";
        if (parentheses) {
            width--;
            pad(sign, digits, flag('0'));
            out.append(')');
        } else {
            pad(sign, digits, flag('0'));
        }
    }

    private void floating(Object arg) {
        if (arg == null) {
            pad("null", false);
            return;
        }
        boolean hexadecimal = conversion == 'a' || conversion == 'A';
        if (arg instanceof BigDecimal && !hexadecimal) {
            BigDecimal value = ((BigDecimal) arg).abs();
            finite(new FormatDigits(value.unscaledValue() + ".0E" + -value.scale()), ((BigDecimal) arg).signum() < 0);
            return;
        }
        if (!(arg instanceof Double) && !(arg instanceof Float)) {
            throw new IllegalFormatConversionException(conversion, arg.getClass());
        }
        double value = ((Number) arg).doubleValue();
        boolean negative = Double.compare(value, 0.0) < 0;
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            String sign = negative ? flag('(') ? "(" : "-" : !Double.isNaN(value) && flag('+') ? "+" : "";
            pad(sign + (Double.isNaN(value) ? "NaN" : "Infinity") + (sign.equals("(") ? ")" : ""), false);
            return;
        }
        if (hexadecimal) {
            String text = Double.toHexString(precision < 0 ? Math.abs(value) : roundedToHexDigits(Math.abs(value), Math.max(precision, 1)));
            int p = text.indexOf('p');
            StringBuilder digits = new StringBuilder(text.substring(2, p));
            while (digits.length() < precision + 2) {
                digits.append('0');
            }
            pad((negative ? "-" : flag('+') ? "+" : flag(' ') ? " " : "") + "0x", digits + text.substring(p), flag('0'));
            return;
        }
        String shortest = arg instanceof Float ? Float.toString(Math.abs((Float) arg)) : Double.toString(Math.abs(value));
        finite(new FormatDigits(shortest), negative);
    }

    /** Half to even, in the binary form. */
    private static double roundedToHexDigits(double value, int count) {
        int dropped = 4 * (13 - count);
        if (dropped <= 0 || value == 0) {
            return value;
        }
        long bits = Double.doubleToLongBits(value);
        long unit = 1L << dropped;
        long rest = bits & unit - 1;
        long kept = bits - rest;
        boolean up = rest > unit >> 1 || rest == unit >> 1 && (kept & unit) != 0;
        return Double.longBitsToDouble(up ? kept + unit : kept);
    }

    private void finite(FormatDigits digits, boolean negative) {
        int places = precision < 0 ? 6 : precision;
        String text;
        if (conversion == 'f') {
            text = grouped(digits.fixed(places));
        } else if (conversion == 'e' || conversion == 'E') {
            text = digits.scientific(places);
        } else {
            text = digits.general(places == 0 ? 1 : places, flag(','), this);
        }
        boolean point = flag('#') && places == 0 && conversion != 'g' && conversion != 'G';
        int end = text.indexOf('e') < 0 ? text.length() : text.indexOf('e');
        signed(point ? text.substring(0, end) + "." + text.substring(end) : text, negative);
    }

    String groupedGeneral(String digits) {
        return grouped(digits);
    }

    private void pad(String text, boolean zeros) {
        pad("", text, zeros);
    }

    /** Fills up to the width: with zeros between prefix and text, or with spaces before or behind. */
    private void pad(String prefix, String text, boolean zeros) {
        boolean upper = Character.isUpperCase(conversion);
        int missing = width - prefix.length() - text.length();
        if (!zeros && !flag('-')) {
            fill(' ', missing);
        }
        out.append(upper ? prefix.toUpperCase() : prefix);
        if (zeros) {
            fill('0', missing);
        }
        out.append(upper ? text.toUpperCase() : text);
        if (flag('-')) {
            fill(' ', missing);
        }
    }

    private void fill(char c, int n) {
        for (int i = 0; i < n; i++) {
            out.append(c);
        }
    }
}
