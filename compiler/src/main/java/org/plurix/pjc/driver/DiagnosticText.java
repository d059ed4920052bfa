package org.plurix.pjc.driver;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.plurix.pjc.model.Diagnostic;

/** Messages as text: {@code file:line: error: text}, then the source line with a caret below the place. */
public final class DiagnosticText {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::file).thenComparingInt(Diagnostic::line)
            .thenComparingInt(Diagnostic::column).thenComparing(Diagnostic::message);

    private DiagnosticText() { }

    /** Sorted by place, without repetitions. */
    public static List<Diagnostic> sorted(List<Diagnostic> diagnostics) {
        return diagnostics.stream().distinct().sorted(ORDER).toList();
    }

    /** @param sources text by path, for the source lines; unknown files are shown without */
    public static String format(List<Diagnostic> diagnostics, Map<String, String> sources) {
        StringBuilder text = new StringBuilder();
        for (Diagnostic d : diagnostics) {
            text.append(d).append(System.lineSeparator());
            String source = sources.get(d.file());
            if (source != null && d.line() > 0) {
                appendLine(text, source, d);
            }
        }
        return text.toString();
    }

    private static void appendLine(StringBuilder text, String source, Diagnostic d) {
        List<String> lines = source.lines().skip(d.line() - 1L).limit(1).toList();
        if (lines.isEmpty()) {
            return;
        }
        String line = lines.get(0);
        int column = d.column() > 0 ? d.column() - 1 : line.length() - line.stripLeading().length();
        text.append("    ").append(line.replace('\t', ' ')).append(System.lineSeparator());
        text.append("    ").append(" ".repeat(Math.min(column, line.length()))).append('^').append(System.lineSeparator());
    }
}
