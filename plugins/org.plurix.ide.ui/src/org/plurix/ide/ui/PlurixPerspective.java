package org.plurix.ide.ui;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.plurix.ide.ui.cluster.ClusterView;

/** The Plurix perspective: files left, the cluster below the editors. */
public final class PlurixPerspective implements IPerspectiveFactory {

	public static final String ID = "org.plurix.ide.ui.perspective"; //$NON-NLS-1$

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(IPageLayout.ID_PROJECT_EXPLORER, IPageLayout.LEFT, 0.22f, editors);
		layout.addView(ClusterView.ID, IPageLayout.BOTTOM, 0.6f, editors);
		layout.addPlaceholder(IPageLayout.ID_PROBLEM_VIEW, IPageLayout.BOTTOM, 0.6f, editors);
		layout.addShowViewShortcut(ClusterView.ID);
		layout.addShowViewShortcut(IPageLayout.ID_PROJECT_EXPLORER);
		layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
		layout.addPerspectiveShortcut(ID);
	}
}
