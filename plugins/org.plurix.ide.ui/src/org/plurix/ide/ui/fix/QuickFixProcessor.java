package org.plurix.ide.ui.fix;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jdt.core.ICompilationUnit;
import org.eclipse.jdt.ui.JavaUI;
import org.eclipse.jdt.ui.text.java.IInvocationContext;
import org.eclipse.jdt.ui.text.java.IJavaCompletionProposal;
import org.eclipse.jdt.ui.text.java.IProblemLocation;
import org.eclipse.jdt.ui.text.java.IQuickFixProcessor;
import org.eclipse.jdt.ui.text.java.correction.ASTRewriteCorrectionProposal;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.SimpleMarkerAnnotation;
import org.plurix.ide.core.PlurixCore;
import org.plurix.ide.core.fixes.Fix;
import org.plurix.ide.core.fixes.Fixes;
import org.plurix.ide.core.problems.ProblemKind;

/** Ctrl+1 on one of our problems in the Java editor. Called by JDT for our marker types only. */
public final class QuickFixProcessor implements IQuickFixProcessor {

	@Override
	public boolean hasCorrections(ICompilationUnit unit, int problemId) {
		ProblemKind kind = ProblemKind.ofNumber(problemId);
		return kind != null && Fixes.has(kind);
	}

	@Override
	public IJavaCompletionProposal[] getCorrections(IInvocationContext context, IProblemLocation[] locations) {
		Map<String, IJavaCompletionProposal> proposals = new LinkedHashMap<>();
		for (IProblemLocation location : locations) {
			ProblemKind kind = ProblemKind.ofNumber(location.getProblemId());
			if (kind != null && !hasMarker(context.getCompilationUnit(), location)) {
				for (Fix fix : Fixes.find(context.getASTRoot(), kind, location.getOffset(), location.getLength())) {
					proposals.putIfAbsent(fix.label(), proposal(fix, context.getCompilationUnit()));
				}
			}
		}
		return proposals.values().toArray(IJavaCompletionProposal[]::new);
	}

	/** The saved marker of the same problem brings the same fixes to the same list: {@link MarkerFixes}. */
	private static boolean hasMarker(ICompilationUnit unit, IProblemLocation location) {
		IAnnotationModel model = unit.getResource() instanceof IFile file ? JavaUI.getDocumentProvider().getAnnotationModel(new FileEditorInput(file)) : null;
		if (model == null) {
			return false;
		}
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			Position position = model.getPosition(annotation);
			if (annotation instanceof SimpleMarkerAnnotation saved && position != null && position.getOffset() == location.getOffset()
					&& isOurs(saved.getMarker())) {
				return true;
			}
		}
		return false;
	}

	private static boolean isOurs(IMarker marker) {
		return !marker.getAttribute(PlurixCore.MARKER_CODE, "").isEmpty(); //$NON-NLS-1$
	}

	private static IJavaCompletionProposal proposal(Fix fix, ICompilationUnit unit) {
		var image = PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_TOOL_FORWARD);
		return new ASTRewriteCorrectionProposal(fix.label(), unit, fix.rewrite(), fix.relevance(), image);
	}
}
