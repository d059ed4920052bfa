package org.plurix.pjc.model;

/**
 * One message about source text, from ECJ or from PJC's own stages. Value object.
 *
 * @param file path as the caller named it, or the class's source file if the path is unknown
 * @param line 1-based, 0 = unknown
 * @param column 1-based, 0 = unknown
 * @param sourceStart offset of the first character, -1 = unknown
 * @param sourceEnd offset of the last character, -1 = unknown
 * @param id stable short name of the kind of problem: {@code ecj.NUMBER} or {@code pjc.word}
 */
public record Diagnostic(String file, int line, int column, int sourceStart, int sourceEnd, Severity severity, String message, String id) {

    public static Diagnostic error(String file, int line, String id, String message) {
        return new Diagnostic(file, line, 0, -1, -1, Severity.ERROR, message, id);
    }

    public static Diagnostic warning(String file, int line, String id, String message) {
        return new Diagnostic(file, line, 0, -1, -1, Severity.WARNING, message, id);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** One line in the usual form {@code file:line:column: error: text}. */
    @Override
    public String toString() {
        String place = file + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "");
        return place + ": " + severity.name().toLowerCase(java.util.Locale.ROOT) + ": " + message;
    }
}
