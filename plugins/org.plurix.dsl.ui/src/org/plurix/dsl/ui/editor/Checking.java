package org.plurix.dsl.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.plurix.dsl.editing.ClusterDocument;
import org.plurix.dsl.files.Problem;

/** Checks the text in the background when typing pauses, and shows the problems as annotations. */
final class Checking implements IReconcilingStrategy, IReconcilingStrategyExtension {
    private final ClusterEditor editor;
    private final ISourceViewer viewer;
    private volatile IProgressMonitor monitor = new NullProgressMonitor();

    Checking(ClusterEditor editor, ISourceViewer viewer) {
        this.editor = editor;
        this.viewer = viewer;
    }

    @Override
    public void setDocument(IDocument document) {
        // the editor's model knows it
    }

    @Override
    public void setProgressMonitor(IProgressMonitor monitor) {
        this.monitor = monitor == null ? new NullProgressMonitor() : monitor;
    }

    @Override
    public void reconcile(DirtyRegion dirty, IRegion part) {
        initialReconcile();
    }

    @Override
    public void reconcile(IRegion partition) {
        initialReconcile();
    }

    @Override
    public void initialReconcile() {
        EditorModel model = editor.model();
        if (model == null) {
            return;
        }
        ClusterDocument document = model.current();
        List<Problem> problems;
        synchronized (document) {
            problems = document.problems(monitor::isCanceled);
        }
        IAnnotationModel annotations = viewer.getAnnotationModel();
        if (annotations != null && !monitor.isCanceled() && model.isCurrent(document)) {
            show(problems, annotations);
        }
    }

    private static void show(List<Problem> problems, IAnnotationModel annotations) {
        List<Annotation> old = new ArrayList<>();
        for (Iterator<Annotation> all = annotations.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            if (annotation instanceof ProblemAnnotation) {
                old.add(annotation);
            }
        }
        Map<Annotation, Position> now = new HashMap<>();
        for (Problem problem : problems) {
            now.put(new ProblemAnnotation(problem), new Position(problem.offset(), problem.length()));
        }
        ((IAnnotationModelExtension) annotations).replaceAnnotations(old.toArray(Annotation[]::new), now);
    }
}
