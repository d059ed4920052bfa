package org.plurix.dsl.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.plurix.dsl.description.ClusterDescription;

/** A file that was read: its description if it has no errors, and all problems in the order of the text. */
public record LoadedCluster(Path file, Optional<ClusterDescription> description, List<Problem> problems) {
    public List<Problem> errors() {
        return problems.stream().filter(Problem::isError).toList();
    }

    /** One line per problem as compilers write it: file:line:column: message. */
    public String report() {
        StringBuilder text = new StringBuilder();
        for (Problem problem : problems) {
            text.append(file).append(':').append(problem.line()).append(':').append(problem.column()).append(": ")
                    .append(problem.isError() ? "error: " : "warning: ").append(problem.message()).append('\n');
        }
        return text.toString();
    }
}
