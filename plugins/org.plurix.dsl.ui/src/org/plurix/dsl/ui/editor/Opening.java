package org.plurix.dsl.ui.editor;

import java.nio.file.Files;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.plurix.dsl.editing.ClusterDocument;
import org.plurix.dsl.editing.Navigation;
import org.plurix.dsl.types.JavaType;
import org.plurix.dsl.ui.Messages;

/** Opens what a name stands for: F3, and Ctrl+click. */
final class Opening extends AbstractHyperlinkDetector {
    private final ClusterEditor editor;

    Opening(ClusterEditor editor) {
        this.editor = editor;
    }

    /** On the UI thread, so only with a tree that is there already. */
    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
        EditorModel model = editor.model();
        ClusterDocument document = model == null ? null : model.latest();
        if (!(model != null && model.isCurrent(document))) {
            return null;
        }
        synchronized (document) {
            return Navigation.at(document, region.getOffset()).map(t -> new IHyperlink[] { new Link(t) }).orElse(null);
        }
    }

    /** Opens the target; on the UI thread. */
    void open(Navigation.Target target) {
        if (target.declaration() != null) {
            editor.selectAndReveal(target.declaration().offset(), target.declaration().length());
        } else if (target.path() != null) {
            open(target.path(), 0, 0);
        } else {
            JavaType type = target.type();
            if (type.source() != null) {
                open(type.source(), type.offset(), type.simpleName().length());
            }
        }
    }

    private void open(java.nio.file.Path path, int offset, int length) {
        if (Files.isDirectory(path)) {
            Program.launch(path.toString());
            return;
        }
        IWorkbenchPage page = editor.getSite().getPage();
        IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri());
        try {
            IEditorPart opened = files.length > 0 ? IDE.openEditor(page, files[0]) : IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(path.toUri()));
            if (opened != null && length > 0) {
                ITextEditor text = opened.getAdapter(ITextEditor.class);
                if (text != null) {
                    text.selectAndReveal(offset, length);
                }
            }
        } catch (PartInitException failure) {
            Platform.getLog(Opening.class).log(failure.getStatus());
        }
    }

    /** A name with its target. */
    private final class Link implements IHyperlink {
        private final Navigation.Target target;

        Link(Navigation.Target target) {
            this.target = target;
        }

        @Override
        public IRegion getHyperlinkRegion() {
            return new Region(target.source().offset(), target.source().length());
        }

        @Override
        public String getTypeLabel() {
            return null;
        }

        @Override
        public String getHyperlinkText() {
            return target.type() != null ? NLS.bind(Messages.openType, target.type().name())
                    : target.path() != null ? NLS.bind(Messages.openFolder, target.path().getFileName()) : Messages.openDeclaration;
        }

        @Override
        public void open() {
            Opening.this.open(target);
        }
    }
}
