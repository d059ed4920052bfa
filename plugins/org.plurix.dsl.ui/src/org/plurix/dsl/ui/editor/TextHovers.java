package org.plurix.dsl.ui.editor;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.plurix.dsl.editing.ClusterDocument;
import org.plurix.dsl.editing.Hover;

/** Tells the problems at the pointer, otherwise what the word means. Called in the background. */
final class TextHovers implements ITextHover {
    private final ClusterEditor editor;
    private final ISourceViewer source;

    TextHovers(ClusterEditor editor, ISourceViewer source) {
        this.editor = editor;
        this.source = source;
    }

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        List<String> problems = problems(region.getOffset());
        return problems.isEmpty() ? info(region.getOffset()).map(i -> i.text().isEmpty() ? i.title() : i.title() + "\n" + i.text()).orElse(null)
                : String.join("\n", problems);
    }

    private List<String> problems(int offset) {
        List<String> result = new ArrayList<>();
        IAnnotationModel annotations = source.getAnnotationModel();
        if (annotations != null) {
            for (Iterator<Annotation> all = annotations.getAnnotationIterator(); all.hasNext();) {
                Annotation annotation = all.next();
                Position position = annotations.getPosition(annotation);
                if (annotation instanceof ProblemAnnotation && position != null && position.includes(offset)) {
                    result.add(annotation.getText());
                }
            }
        }
        return result;
    }

    private Optional<Hover.Info> info(int offset) {
        EditorModel model = editor.model();
        if (model == null) {
            return Optional.empty();
        }
        ClusterDocument document = model.current();
        synchronized (document) {
            return offset > document.text().length() ? Optional.empty() : Hover.at(document, offset);
        }
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return new Region(offset, 0);
    }
}
