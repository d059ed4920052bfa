package org.plurix.dsl.editing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.plurix.dsl.model.DeployItem;
import org.plurix.dsl.model.Folder;
import org.plurix.dsl.model.Image;
import org.plurix.dsl.structure.ClusterPaths;
import org.plurix.dsl.types.JavaType;
import org.eclipse.emf.ecore.EObject;

/** Where a name leads to. */
public final class Navigation {
    private Navigation() {
    }

    /**
     * Exactly one of the targets is set.
     *
     * @param source      the token that was looked at
     * @param declaration in the same text
     * @param type        a Java class; {@code member} of it, or null
     * @param path        a file or folder
     */
    public record Target(Region source, Region declaration, JavaType type, String member, Path path) {
    }

    public static Optional<Target> at(ClusterDocument document, int offset) {
        ILeafNode token = document.tokenAt(offset);
        if (token == null) {
            return Optional.empty();
        }
        Region source = new Region(token.getOffset(), token.getLength());
        Optional<Names.Name> name = Names.at(document, offset);
        if (name.isPresent()) {
            return name.filter(Names.Name::isDeclared).map(n -> new Target(source, n.places().get(0), null, null, null));
        }
        EObject object = ClusterDocument.semantic(token);
        if (object == null) {
            return Optional.empty();
        }
        String text = token.getText();
        if (ClusterDocument.isPartOf(token, "JavaMember")) {
            int dot = text.lastIndexOf('.');
            return type(document, object, text.substring(0, dot)).map(t -> new Target(source, null, t, text.substring(dot + 1), null));
        } else if (ClusterDocument.isPartOf(token, "JavaName")) {
            return type(document, object, text).map(t -> new Target(source, null, t, null, null));
        }
        String written = object instanceof DeployItem item ? item.getPath() : object instanceof Folder folder ? folder.getPath()
                : object instanceof Image image ? image.getPath() : null;
        Path path = written == null ? null : ClusterPaths.resolve(object, written);
        return path == null || !Files.exists(path) ? Optional.empty() : Optional.of(new Target(source, null, null, null, path));
    }

    static Optional<JavaType> type(ClusterDocument document, EObject context, String name) {
        return document.types().find(name, ClusterPaths.classFolders(context));
    }
}
