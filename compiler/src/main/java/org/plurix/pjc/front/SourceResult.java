package org.plurix.pjc.front;

import java.util.List;
import java.util.Map;
import org.plurix.pjc.model.Diagnostic;

/**
 * Outcome of a compilation: class files of every source without error, and all messages in the order of the sources.
 *
 * @param classes by internal name
 * @param sources path of the source of each class in {@code classes}, as the {@link SourceFile} named it
 */
public record SourceResult(Map<String, byte[]> classes, Map<String, String> sources, List<Diagnostic> diagnostics) {
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
