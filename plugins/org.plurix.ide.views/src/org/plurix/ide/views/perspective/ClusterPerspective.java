package org.plurix.ide.views.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Perspective "Plurix Cluster": source and cluster at the left, live views and consoles below the editors. */
public final class ClusterPerspective implements IPerspectiveFactory {
	private static final String CLUSTER = "org.plurix.ide.views.cluster"; //$NON-NLS-1$
	private static final String TRANSACTIONS = "org.plurix.ide.views.transactions"; //$NON-NLS-1$
	private static final String PAGES = "org.plurix.ide.views.pages"; //$NON-NLS-1$
	private static final String HEAP = "org.plurix.ide.views.heap"; //$NON-NLS-1$
	private static final String DEPLOY_RESULTS = "org.plurix.ide.launch.ui.deployResults"; //$NON-NLS-1$
	private static final String CONSOLE = "org.eclipse.ui.console.ConsoleView"; //$NON-NLS-1$
	private static final String PROBLEMS = "org.eclipse.ui.views.ProblemView"; //$NON-NLS-1$
	private static final String PACKAGES = "org.eclipse.jdt.ui.PackageExplorer"; //$NON-NLS-1$
	private static final String NEW_PROJECT = "org.plurix.ide.ui.newProject"; //$NON-NLS-1$
	private static final String NEW_TRANSACTION = "org.plurix.ide.ui.newTransaction"; //$NON-NLS-1$
	private static final String NEW_CLUSTER = "org.plurix.dsl.ui.newCluster"; //$NON-NLS-1$
	private static final String NEW_CLASS = "org.eclipse.jdt.ui.wizards.NewClassCreationWizard"; //$NON-NLS-1$
	private static final String LAUNCH_ACTIONS = "org.eclipse.debug.ui.launchActionSet"; //$NON-NLS-1$
	private static final String JAVA = "org.eclipse.jdt.ui.JavaPerspective"; //$NON-NLS-1$

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.24f, editors); //$NON-NLS-1$
		left.addView(PACKAGES);
		layout.createFolder("leftBottom", IPageLayout.BOTTOM, 0.45f, "left").addView(CLUSTER); //$NON-NLS-1$ //$NON-NLS-2$
		IFolderLayout live = layout.createFolder("live", IPageLayout.BOTTOM, 0.45f, editors); //$NON-NLS-1$
		live.addView(TRANSACTIONS);
		live.addView(PAGES);
		live.addView(HEAP);
		IFolderLayout output = layout.createFolder("output", IPageLayout.RIGHT, 0.64f, "live"); //$NON-NLS-1$ //$NON-NLS-2$
		output.addView(CONSOLE);
		output.addView(DEPLOY_RESULTS);
		output.addView(PROBLEMS);
		for (String view : new String[] { CLUSTER, TRANSACTIONS, PAGES, HEAP, DEPLOY_RESULTS, CONSOLE, PROBLEMS, PACKAGES }) {
			layout.addShowViewShortcut(view);
		}
		layout.addActionSet(LAUNCH_ACTIONS);
		for (String wizard : new String[] { NEW_PROJECT, NEW_CLUSTER, NEW_TRANSACTION, NEW_CLASS }) {
			layout.addNewWizardShortcut(wizard);
		}
		layout.addPerspectiveShortcut(JAVA);
	}
}
