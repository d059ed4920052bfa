package org.plurix.dsl.ui.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionSupport;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.plurix.dsl.editing.ClusterDocument;
import org.plurix.dsl.editing.Folding;
import org.plurix.dsl.editing.Region;
import org.plurix.dsl.ui.markers.FileMarkers;

/** Editor of {@code *.cluster} files: a plain text editor; all it knows of the language comes from the services of {@code org.plurix.dsl.editing}. */
public final class ClusterEditor extends TextEditor {
    public static final String ID = "org.plurix.dsl.ui.editor";
    private static final String SCOPE = "org.plurix.dsl.ui.editorScope";
    private static final String HELP = "org.plurix.dsl.ui.editor_context";

    private final Opening opening = new Opening(this);
    private volatile EditorModel model;
    private OutlinePage outline;
    private ProjectionSupport projection;

    @Override
    protected void initializeEditor() {
        super.initializeEditor();
        setDocumentProvider(new ClusterDocuments());
        setSourceViewerConfiguration(new ViewerConfiguration(this));
        setEditorContextMenuId(ID + ".EditorContext");
        setHelpContextId(HELP);
    }

    @Override
    protected void initializeKeyBindingScopes() {
        setKeyBindingScopes(new String[] { SCOPE });
    }

    @Override
    protected void doSetInput(IEditorInput input) throws CoreException {
        super.doSetInput(input);
        if (input == null) {
            model = null;
            return;
        }
        FileMarkers.install();
        IDocument document = getDocumentProvider().getDocument(input);
        new Partitions().setup(document);
        IFile file = input.getAdapter(IFile.class);
        model = new EditorModel(document, file, path(input, file));
        model.listen(this::treeChanged);
    }

    private static Path path(IEditorInput input, IFile file) {
        if (file != null) {
            return file.getLocation() == null ? null : Path.of(file.getLocation().toOSString());
        }
        return input instanceof IURIEditorInput uri && "file".equals(uri.getURI().getScheme()) ? Path.of(uri.getURI()) : null;
    }

    /** The tree of the text; null while the editor has no input. */
    EditorModel model() {
        return model;
    }

    Opening opening() {
        return opening;
    }

    ISourceViewer viewer() {
        return getSourceViewer();
    }

    IDocument text() {
        return getDocumentProvider().getDocument(getEditorInput());
    }

    /** A message in the status line, with a beep. */
    void say(String message) {
        getStatusLineManager().setErrorMessage(message);
        getSite().getShell().getDisplay().beep();
    }

    @Override
    protected ISourceViewer createSourceViewer(Composite parent, IVerticalRuler ruler, int styles) {
        fAnnotationAccess = getAnnotationAccess();
        fOverviewRuler = createOverviewRuler(getSharedColors());
        ISourceViewer viewer = new ProjectionViewer(parent, ruler, getOverviewRuler(), isOverviewRulerVisible(), styles);
        getSourceViewerDecorationSupport(viewer);
        return viewer;
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        ProjectionViewer viewer = (ProjectionViewer) getSourceViewer();
        projection = new ProjectionSupport(viewer, getAnnotationAccess(), getSharedColors());
        projection.addSummarizableAnnotationType("org.eclipse.ui.workbench.texteditor.error");
        projection.addSummarizableAnnotationType("org.eclipse.ui.workbench.texteditor.warning");
        projection.install();
        viewer.doOperation(ProjectionViewer.TOGGLE);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(viewer.getTextWidget(), HELP);
    }

    /** In the background. */
    private void treeChanged(ClusterDocument document) {
        OutlinePage page = outline;
        if (page != null) {
            page.changed(document);
        }
        List<Region> folds;
        synchronized (document) {
            folds = Folding.of(document);
        }
        ISourceViewer viewer = getSourceViewer();
        if (viewer != null && viewer.getTextWidget() != null) {
            getSite().getShell().getDisplay().asyncExec(() -> fold(document, folds));
        }
    }

    /** Keeps what is folded: only regions that came or went are changed. */
    private void fold(ClusterDocument document, List<Region> folds) {
        ProjectionViewer viewer = (ProjectionViewer) getSourceViewer();
        EditorModel current = model;
        if (viewer == null || current == null || !current.isCurrent(document) || viewer.getProjectionAnnotationModel() == null) {
            return;
        }
        ProjectionAnnotationModel annotations = viewer.getProjectionAnnotationModel();
        Map<Annotation, Position> added = new HashMap<>();
        folds.forEach(r -> added.put(new ProjectionAnnotation(), new Position(r.offset(), r.length())));
        List<Annotation> removed = new ArrayList<>();
        for (Iterator<Annotation> all = annotations.getAnnotationIterator(); all.hasNext();) {
            Annotation old = all.next();
            if (!added.values().remove(annotations.getPosition(old))) {
                removed.add(old);
            }
        }
        annotations.modifyAnnotations(removed.toArray(Annotation[]::new), added, null);
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IContentOutlinePage.class) {
            if (outline == null) {
                outline = new OutlinePage(this);
            }
            return type.cast(outline);
        }
        T adapter = projection == null || getSourceViewer() == null ? null : projection.getAdapter(getSourceViewer(), type);
        return adapter != null ? adapter : super.getAdapter(type);
    }

    @Override
    public void dispose() {
        model = null;
        super.dispose();
    }
}
