package org.plurix.dsl.structure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.plurix.dsl.model.Cluster;
import org.plurix.dsl.model.DeployItem;
import org.plurix.dsl.model.Folder;
import org.plurix.dsl.model.Sources;

/** What the paths of a file mean: they are relative to the file's folder. */
public final class ClusterPaths {
    private ClusterPaths() {
    }

    /** The file of a model; null when it has none (text without file). */
    public static Path file(EObject context) {
        return context.eResource() == null || !context.eResource().getURI().isFile() ? null
                : Path.of(context.eResource().getURI().toFileString()).toAbsolutePath().normalize();
    }

    /** The absolute path; null when the model has no file. */
    public static Path resolve(EObject context, String path) {
        Path file = file(context);
        return file == null || path == null ? null : file.resolveSibling(path).normalize();
    }

    /** The folders of `sources` statements. */
    public static List<Path> sources(EObject context) {
        Set<Path> result = new LinkedHashSet<>();
        Cluster cluster = ClusterNodes.cluster(context);
        if (cluster != null) {
            for (Sources statement : EcoreUtil2.typeSelect(cluster.getStatements(), Sources.class)) {
                for (Folder folder : statement.getFolders()) {
                    add(result, resolve(context, folder.getPath()));
                }
            }
        }
        return new ArrayList<>(result);
    }

    /** Folders in which classes are looked up: the sources and whatever folder is deployed. */
    public static List<Path> classFolders(EObject context) {
        Set<Path> result = new LinkedHashSet<>(sources(context));
        Cluster cluster = ClusterNodes.cluster(context);
        if (cluster != null) {
            for (DeployItem item : EcoreUtil2.getAllContentsOfType(cluster, DeployItem.class)) {
                Path path = resolve(context, item.getPath());
                if (path != null && Files.isDirectory(path)) {
                    result.add(path);
                }
            }
        }
        return new ArrayList<>(result);
    }

    private static void add(Set<Path> result, Path path) {
        if (path != null) {
            result.add(path);
        }
    }
}
