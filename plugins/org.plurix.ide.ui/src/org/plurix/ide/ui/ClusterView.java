package org.plurix.ide.ui;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The cluster on this machine. Shows how to start one as long as none runs. */
public final class ClusterView extends ViewPart {

	public static final String ID = "org.plurix.ide.ui.cluster"; //$NON-NLS-1$
	private StartPage startPage;

	@Override
	public void createPartControl(Composite parent) {
		startPage = new StartPage(parent);
	}

	@Override
	public void setFocus() {
		startPage.setFocus();
	}
}
