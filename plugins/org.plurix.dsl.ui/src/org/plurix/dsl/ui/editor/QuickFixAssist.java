package org.plurix.dsl.ui.editor;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.plurix.dsl.editing.ClusterDocument;
import org.plurix.dsl.editing.QuickFixes;

/** Quick fixes (Ctrl+1, and in hovers) for the problems of the present text. */
final class QuickFixAssist implements IQuickAssistProcessor {
    private final ClusterEditor editor;

    QuickFixAssist(ClusterEditor editor) {
        this.editor = editor;
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof ProblemAnnotation problem && problem.isQuickFixable();
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return false;
    }

    /** From the tree that the problems were found in, which is the latest: nothing is parsed here, on the UI thread. */
    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        ISourceViewer viewer = context.getSourceViewer();
        EditorModel model = editor.model();
        ClusterDocument document = model == null ? null : model.latest();
        List<ICompletionProposal> result = new ArrayList<>();
        if (document == null || !model.isCurrent(document)) {
            return null;
        }
        IAnnotationModel annotations = viewer.getAnnotationModel();
        for (Iterator<Annotation> all = annotations.getAnnotationIterator(); all.hasNext();) {
            if (all.next() instanceof ProblemAnnotation problem && touches(annotations.getPosition(problem), viewer.getDocument(), context.getOffset())) {
                synchronized (document) {
                    QuickFixes.of(document, problem.problem()).forEach(fix -> result.add(new FixProposal(document.text(), fix)));
                }
            }
        }
        return result.isEmpty() ? null : result.toArray(ICompletionProposal[]::new);
    }

    /** In the same line: one need not hit the word. */
    private static boolean touches(Position position, IDocument document, int offset) {
        try {
            return position != null && document.getLineOfOffset(position.offset) == document.getLineOfOffset(Math.min(offset, document.getLength()));
        } catch (org.eclipse.jface.text.BadLocationException changed) {
            return false;
        }
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    /** One fix in the list. */
    private record FixProposal(String madeFor, QuickFixes.Fix fix) implements ICompletionProposal {
        @Override
        public void apply(IDocument document) {
            Edits.apply(document, madeFor, fix.edits());
        }

        @Override
        public Point getSelection(IDocument document) {
            return null;
        }

        @Override
        public String getAdditionalProposalInfo() {
            return null;
        }

        @Override
        public String getDisplayString() {
            return fix.label();
        }

        @Override
        public Image getImage() {
            return Images.fix();
        }

        @Override
        public IContextInformation getContextInformation() {
            return null;
        }
    }
}
