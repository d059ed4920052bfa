package java.util;

/** The decimal digits of a non-negative floating-point number, rounded half up as {@link Formatter} needs. */
final class FormatDigits {
    /** Significant digits without leading zeros; empty for zero. */
    private final String digits;
    /** The value is {@code 0.digits * 10^exponent}. */
    private final int exponent;

    /** @param shortest text of {@code Double.toString} or {@code Float.toString} */
    FormatDigits(String shortest) {
        int e = shortest.indexOf('E');
        String mantissa = e < 0 ? shortest : shortest.substring(0, e);
        int point = mantissa.indexOf('.');
        String all = mantissa.substring(0, point) + mantissa.substring(point + 1);
        int leading = 0;
        while (leading < all.length() && all.charAt(leading) == '0') {
            leading++;
        }
        int end = all.length();
        while (end > leading && all.charAt(end - 1) == '0') {
            end--;
        }
        digits = all.substring(leading, end);
        exponent = digits.isEmpty() ? 1 : point - leading + (e < 0 ? 0 : Integer.parseInt(shortest.substring(e + 1)));
    }

    private FormatDigits(String digits, int exponent) {
        this.digits = digits;
        this.exponent = exponent;
    }

    /** Rounded to {@code n} significant digits; n may be 0 or negative. */
    private FormatDigits rounded(int n) {
        if (n >= digits.length()) {
            return this;
        }
        boolean up = n >= 0 && digits.charAt(n) >= '5';
        char[] kept = digits.substring(0, Math.max(n, 0)).toCharArray();
        int i = kept.length - 1;
        while (up && i >= 0) {
            up = kept[i] == '9';
            kept[i] = up ? '0' : (char) (kept[i] + 1);
            i--;
        }
        return up ? new FormatDigits("1" + new String(kept), exponent + 1) : new FormatDigits(new String(kept), exponent);
    }

    private char digit(int index) {
        return index >= 0 && index < digits.length() ? digits.charAt(index) : '0';
    }

    String fixed(int places) {
        return rounded(exponent + places).plain(places);
    }

    private String plain(int places) {
        StringBuilder text = new StringBuilder();
        for (int i = Math.min(exponent - 1, 0); i < exponent; i++) {
            text.append(exponent <= 0 ? '0' : digit(i));
        }
        if (exponent <= 0) {
            text.setLength(1);
        }
        if (places > 0) {
            text.append('.');
            for (int i = 0; i < places; i++) {
                text.append(digit(exponent + i));
            }
        }
        return text.toString();
    }

    String scientific(int places) {
        FormatDigits r = rounded(places + 1);
        StringBuilder text = new StringBuilder().append(r.digit(0));
        if (places > 0) {
            text.append('.');
            for (int i = 1; i <= places; i++) {
                text.append(r.digit(i));
            }
        }
        int power = digits.isEmpty() ? 0 : r.exponent - 1;
        text.append('e').append(power < 0 ? '-' : '+');
        int magnitude = Math.abs(power);
        return text.append(magnitude < 10 ? "0" : "").append(magnitude).toString();
    }

    /** Fixed from 10^-4 to 10^precision, else scientific. */
    String general(int precision, boolean grouping, Formatter formatter) {
        FormatDigits r = rounded(precision);
        if (digits.isEmpty()) {
            return fixed(precision - 1);
        }
        if (r.exponent >= -3 && r.exponent <= precision) {
            String text = fixed(precision - r.exponent);
            return grouping ? formatter.groupedGeneral(text) : text;
        }
        return scientific(precision - 1);
    }
}
