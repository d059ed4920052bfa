package org.plurix.dsl.ui.editor;

import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;
import org.plurix.dsl.editing.QuickFixes;
import org.plurix.dsl.files.Problem;

/** A problem of the text as it is typed. */
final class ProblemAnnotation extends Annotation implements IQuickFixableAnnotation {
    private static final String ERROR = "org.eclipse.ui.workbench.texteditor.error";
    private static final String WARNING = "org.eclipse.ui.workbench.texteditor.warning";
    private final Problem problem;

    ProblemAnnotation(Problem problem) {
        super(problem.isError() ? ERROR : WARNING, false, problem.message());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }

    @Override
    public void setQuickFixable(boolean state) {
        // told by the code
    }

    @Override
    public boolean isQuickFixableStateSet() {
        return true;
    }

    @Override
    public boolean isQuickFixable() {
        return QuickFixes.mayFix(problem.code());
    }
}
