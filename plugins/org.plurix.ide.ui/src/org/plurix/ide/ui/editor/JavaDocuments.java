package org.plurix.ide.ui.editor;

import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.PlatformUI;

/** The first Java source that is opened switches the marking of STATION on: nothing of it is loaded before. Called by the platform. */
public final class JavaDocuments implements IDocumentSetupParticipant {

	@Override
	public void setup(IDocument document) {
		if (PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(StationEditors::install);
		}
	}
}
