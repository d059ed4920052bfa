package org.plurix.pjc.driver;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plurix.pjc.model.Diagnostic;

/**
 * Where in its source a message belongs, as offsets. JDT's messages know it; those that come from class files know the line only: there the first
 * word of the message that stands in that line is marked, or the whole line without its indentation.
 *
 * @param offset of the first character
 * @param length at least 1 unless the text is empty
 */
public record SourceRange(int offset, int length) {
    private static final Pattern WORD = Pattern.compile("[A-Za-z_$@][A-Za-z0-9_$]{2,}");

    public static SourceRange of(Diagnostic diagnostic, String text) {
        if (diagnostic.sourceStart() >= 0 && diagnostic.sourceEnd() >= diagnostic.sourceStart()) {
            return new SourceRange(diagnostic.sourceStart(), diagnostic.sourceEnd() - diagnostic.sourceStart() + 1);
        }
        int start = lineStart(text, diagnostic.line());
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        String line = text.substring(start, end);
        Matcher words = WORD.matcher(diagnostic.message());
        while (words.find()) {
            Matcher inLine = Pattern.compile("(?<![\\w$])" + Pattern.quote(words.group()) + "(?![\\w$])").matcher(line);
            if (inLine.find() && !isKeyword(words.group())) {
                return new SourceRange(start + inLine.start(), words.group().length());
            }
        }
        int indent = line.length() - line.stripLeading().length();
        return new SourceRange(start + indent, Math.max(line.strip().length(), Math.min(1, text.length())));
    }

    private static boolean isKeyword(String word) {
        return Character.isLowerCase(word.charAt(0)) && javax.lang.model.SourceVersion.isKeyword(word);
    }

    private static int lineStart(String text, int line) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            int next = text.indexOf('\n', start);
            if (next < 0) {
                return start;
            }
            start = next + 1;
        }
        return start;
    }
}
