package org.plurix.dsl.ui.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.plurix.dsl.editing.ClusterDocument;
import org.plurix.dsl.types.JavaTypes;
import org.plurix.dsl.ui.java.ProjectTypes;

/**
 * The syntax tree of the editor's text. {@link #current} makes it anew when the text has changed, so it is called in the background; listeners
 * hear of each new one there.
 */
final class EditorModel {
    private final IDocument text;
    private final Path file;
    private final JavaTypes types;
    private final List<Consumer<ClusterDocument>> listeners = new CopyOnWriteArrayList<>();
    private volatile ClusterDocument latest;

    /** @param resource may be null for a file outside of the workspace; @param file may be null */
    EditorModel(IDocument text, IFile resource, Path file) {
        this.text = text;
        this.file = file;
        types = ProjectTypes.of(resource == null ? null : resource.getProject());
    }

    void listen(Consumer<ClusterDocument> listener) {
        listeners.add(listener);
    }

    /** The newest tree that was made, maybe of an older text; null at first. Never waits. */
    ClusterDocument latest() {
        return latest;
    }

    /** The tree of the present text. May take a while; not for the UI thread, except where {@link #isCurrent}. */
    synchronized ClusterDocument current() {
        String now = text.get();
        ClusterDocument document = latest;
        if (document == null || !document.text().equals(now)) {
            document = new ClusterDocument(file, now, types);
            latest = document;
            ClusterDocument made = document;
            listeners.forEach(l -> l.accept(made));
        }
        return document;
    }

    /** Whether a document still is the text's. */
    boolean isCurrent(ClusterDocument document) {
        return document != null && document.text().equals(text.get());
    }
}
