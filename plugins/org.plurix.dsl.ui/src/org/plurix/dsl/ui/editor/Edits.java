package org.plurix.dsl.ui.editor;

import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentRewriteSession;
import org.eclipse.jface.text.DocumentRewriteSessionType;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.plurix.dsl.editing.Edit;

/** Makes edits in a document. */
final class Edits {
    private Edits() {
    }

    /** All edits as one change for undo, if the document still holds the text that they were made for; answers whether it does. */
    static boolean apply(IDocument document, String madeFor, List<Edit> edits) {
        if (!document.get().equals(madeFor)) {
            return false;
        }
        IDocumentExtension4 rewritable = (IDocumentExtension4) document;
        DocumentRewriteSession session = rewritable.startRewriteSession(
                edits.size() > 1 ? DocumentRewriteSessionType.UNRESTRICTED_SMALL : DocumentRewriteSessionType.SEQUENTIAL);
        try {
            for (Edit edit : edits.stream().sorted(Comparator.comparingInt(Edit::offset).reversed()).toList()) {
                document.replace(edit.offset(), edit.length(), edit.text());
            }
        } catch (BadLocationException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            rewritable.stopRewriteSession(session);
        }
        return true;
    }
}
