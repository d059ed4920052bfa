package org.plurix.pjc.driver;

import java.util.List;
import java.util.Map;
import org.plurix.pjc.image.BareImage;
import org.plurix.pjc.image.HeapImage;
import org.plurix.pjc.layout.CompiledMethod;
import org.plurix.pjc.model.Diagnostic;

/**
 * Outcome of a compilation.
 *
 * @param diagnostics all problems, sorted by file and line
 * @param file contents of the product, null if there were errors
 * @param image the heap objects in it, null if there were errors
 * @param bare what a deploy needs to know about a bare image, null for other targets
 * @param dump text of the dumps that were asked for
 * @param sources texts of the program's sources by path, to show lines in messages
 * @param methods machine code of all methods in the product, empty if there were errors
 * @param failures for the report of a defect: what the compiler was doing when it failed itself, normally empty
 * @param symbolFile debug information of a boot image for a debugger, null for other targets and if nothing is written
 */
public record CompileResult(List<Diagnostic> diagnostics, byte[] file, HeapImage image, BareImage bare, String dump, Statistics statistics,
        Map<String, String> sources, List<CompiledMethod> methods, String failures, byte[] symbolFile) {
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
