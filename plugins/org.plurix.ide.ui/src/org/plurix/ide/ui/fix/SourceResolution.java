package org.plurix.ide.ui.fix;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.core.ICompilationUnit;
import org.eclipse.jdt.ui.text.java.correction.ASTRewriteCorrectionProposal;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.plurix.ide.core.fixes.Fix;

/** Applies a fix to the source: in its editor if it is open there, else in the file. */
final class SourceResolution implements IMarkerResolution2 {

	private final String label;
	private final ASTRewriteCorrectionProposal proposal;

	SourceResolution(ICompilationUnit unit, Fix fix) {
		label = fix.label();
		proposal = new ASTRewriteCorrectionProposal(label, unit, fix.rewrite(), fix.relevance());
	}

	@Override
	public String getLabel() {
		return label;
	}

	/** What the source will look like, as JDT shows it for its own fixes. */
	@Override
	public String getDescription() {
		return String.valueOf(proposal.getAdditionalProposalInfo(new NullProgressMonitor()));
	}

	@Override
	public Image getImage() {
		return PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_TOOL_FORWARD);
	}

	@Override
	public void run(IMarker marker) {
		try {
			Change change = proposal.getChange();
			change.initializeValidationData(new NullProgressMonitor());
			new PerformChangeOperation(change).run(new NullProgressMonitor());
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}
}
