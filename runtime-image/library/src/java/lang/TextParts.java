package java.lang;

import java.util.ArrayList;
import java.util.List;

/** Methods of {@link String} that look at lines and blanks. */
final class TextParts {
    private TextParts() { }

    static String strip(String text, boolean leading, boolean trailing) {
        int start = 0;
        int end = text.length();
        while (leading && start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (trailing && end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    static String repeat(String text, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("count is negative: " + count);
        }
        StringBuilder result = new StringBuilder(text.length() * count);
        for (int i = 0; i < count; i++) {
            result.append(text);
        }
        return result.toString();
    }

    /** A line ends with \n, \r or \r\n; the last one may have no end. */
    static List<String> lines(String text) {
        List<String> result = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            result.add(text.substring(start, end));
            boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            start = end + (pair ? 2 : 1);
        }
        return result;
    }
}
