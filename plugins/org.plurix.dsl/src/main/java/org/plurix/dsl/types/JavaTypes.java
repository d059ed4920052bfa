package org.plurix.dsl.types;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.resource.Resource;

/**
 * Looks Java classes up for checks, proposals and navigation. The command line searches the folders that a description names
 * ({@link SourceFolders}); the IDE asks JDT. Called on any thread; must not change anything.
 */
public interface JavaTypes {
    /** @param folders source folders that the description names, existing or not */
    Optional<JavaType> find(String name, List<Path> folders);

    /** Classes whose qualified or simple name begins with the prefix, by name, at most {@code limit}. */
    List<JavaType> startingWith(String prefix, List<Path> folders, int limit);

    /** Whether a field of that name may exist in the class; true also when that cannot be known. */
    boolean mayHaveField(JavaType type, String field);

    /** Names of fields that the class itself declares, in the order of its source; empty when that cannot be known. */
    List<String> fields(JavaType type);

    /** The look-up for a resource, given with the load options of its resource set. */
    static JavaTypes of(Resource resource) {
        Object given = resource.getResourceSet() == null ? null : resource.getResourceSet().getLoadOptions().get(JavaTypes.class);
        return given == null ? new SourceFolders() : (JavaTypes) given;
    }

    /** Makes every resource of the set use this look-up. */
    static void use(org.eclipse.emf.ecore.resource.ResourceSet resources, JavaTypes types) {
        resources.getLoadOptions().put(JavaTypes.class, types);
    }
}
