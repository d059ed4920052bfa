package org.plurix.dsl.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.plurix.dsl.description.ClusterDescription;
import org.plurix.dsl.ide.ClusterLanguageIdeSetup;
import org.plurix.dsl.model.Cluster;
import org.plurix.dsl.types.JavaTypes;
import org.plurix.dsl.types.SourceFolders;

/**
 * Reads {@code *.cluster} files. Each call works on a resource set of its own, so any thread may call; nothing is kept. The first call of
 * a process sets the language up, which takes about a second.
 */
public final class ClusterFiles {
    public static final String EXTENSION = "cluster";
    private static final URI UNTITLED = URI.createURI("untitled." + EXTENSION);

    private ClusterFiles() {
    }

    /** Reads and checks a file; classes are looked up in the source folders that it names. @throws IOException if it cannot be read */
    public static LoadedCluster load(Path file) throws IOException {
        return load(file, new SourceFolders());
    }

    public static LoadedCluster load(Path file, JavaTypes types) throws IOException {
        return check(file.toAbsolutePath().normalize(), Files.readString(file), types);
    }

    /** Checks a text; {@code file} says where it belongs (relative paths) and may be null or not exist yet. */
    public static LoadedCluster check(Path file, String text, JavaTypes types) {
        XtextResource resource = parse(file, text, types);
        List<Problem> problems = problems(resource, CancelIndicator.NullImpl);
        boolean usable = problems.stream().noneMatch(Problem::isError) && !resource.getContents().isEmpty();
        Optional<ClusterDescription> description = usable && file != null
                ? Optional.of(new DescriptionBuilder((Cluster) resource.getContents().get(0)).build(file)) : Optional.empty();
        return new LoadedCluster(file, description, problems);
    }

    /** The syntax tree of a text, for editing services. Never null; contents are empty for an empty text. */
    public static XtextResource parse(Path file, String text, JavaTypes types) {
        XtextResourceSet resources = ClusterLanguageIdeSetup.injector().getInstance(XtextResourceSet.class);
        JavaTypes.use(resources, types);
        URI uri = file == null ? UNTITLED : URI.createFileURI(file.toAbsolutePath().normalize().toString());
        XtextResource resource = (XtextResource) resources.createResource(uri);
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return resource;
    }

    /** All problems of a tree in the order of the text. */
    public static List<Problem> problems(XtextResource resource, CancelIndicator cancel) {
        IResourceValidator validator = ClusterLanguageIdeSetup.injector().getInstance(IResourceValidator.class);
        List<Issue> issues = validator.validate(resource, CheckMode.ALL, cancel);
        return issues.stream().map(ClusterFiles::problem)
                .sorted(Comparator.comparingInt(Problem::offset).thenComparing(Problem::message)).distinct().toList();
    }

    private static Problem problem(Issue issue) {
        return new Problem(issue.getSeverity() == Severity.ERROR, orElse(issue.getLineNumber(), 1), orElse(issue.getColumn(), 1),
                orElse(issue.getOffset(), 0), orElse(issue.getLength(), 0), issue.getCode() == null ? "" : issue.getCode(), issue.getMessage(),
                issue.getData() == null ? List.of() : List.of(issue.getData()));
    }

    private static int orElse(Integer value, int otherwise) {
        return value == null ? otherwise : value;
    }
}
