package org.plurix.dsl.ui.java;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Platform;
import org.plurix.dsl.types.JavaType;
import org.plurix.dsl.types.JavaTypes;
import org.plurix.dsl.types.SourceFolders;

/** The classes that a file of a project can name: those of the project by JDT, if both are there, and those of the folders in the file. */
public final class ProjectTypes implements JavaTypes {
    private final JavaTypes project;
    private final JavaTypes folders = new SourceFolders();

    private ProjectTypes(JavaTypes project) {
        this.project = project;
    }

    /** @param project may be null: a file outside of the workspace */
    public static JavaTypes of(IProject project) {
        boolean jdt = project != null && Platform.getBundle("org.eclipse.jdt.core") != null;
        Optional<JavaTypes> types = jdt ? JdtTypes.of(project) : Optional.empty();
        return types.isPresent() ? new ProjectTypes(types.get()) : new SourceFolders();
    }

    @Override
    public Optional<JavaType> find(String name, List<Path> paths) {
        return folders.find(name, paths).or(() -> project.find(name, paths));
    }

    @Override
    public List<JavaType> startingWith(String prefix, List<Path> paths, int limit) {
        java.util.TreeMap<String, JavaType> all = new java.util.TreeMap<>();
        folders.startingWith(prefix, paths, limit).forEach(t -> all.put(t.name(), t));
        project.startingWith(prefix, paths, limit).forEach(t -> all.putIfAbsent(t.name(), t));
        return all.values().stream().limit(limit).toList();
    }

    @Override
    public List<String> fields(JavaType type) {
        List<String> own = folders.fields(type);
        return own.isEmpty() ? project.fields(type) : own;
    }

    @Override
    public boolean mayHaveField(JavaType type, String field) {
        return folders.mayHaveField(type, field) || project.mayHaveField(type, field);
    }
}
