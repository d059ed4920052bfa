package org.plurix.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.Test;
import org.plurix.ide.ui.ClusterView;
import org.plurix.ide.ui.PlurixPerspective;

/** Opens the real workbench, the Plurix perspective and the cluster view. Runs in the UI thread. */
class ClusterViewTest {

	@Test
	void viewIsListedInThePlurixCategory() {
		IViewDescriptor view = PlatformUI.getWorkbench().getViewRegistry().find(ClusterView.ID);
		assertNotNull(view, "the view is not registered");
		assertEquals("Plurix Cluster", view.getLabel());
		assertEquals("Plurix", view.getCategoryPath()[0]);
		assertNotNull(view.getImageDescriptor().getImageData(100), "the icon is missing");
	}

	@Test
	void perspectiveShowsTheView() throws Exception {
		IWorkbenchPage page = Workbench.page();
		PlatformUI.getWorkbench().showPerspective(PlurixPerspective.ID, Workbench.window());
		Workbench.await("the cluster view", () -> page.findView(ClusterView.ID) != null);
		ClusterView view = (ClusterView) page.showView(ClusterView.ID);
		assertTrue(page.isPartVisible(view));
		Workbench.screenshot();
	}

	@Test
	void withoutClusterTheViewSaysHowToStartOne() throws Exception {
		ClusterView view = (ClusterView) Workbench.page().showView(ClusterView.ID);
		Text[] command = new Text[1];
		Workbench.await("focus in the command field", () -> {
			command[0] = view.getSite().getShell().getDisplay().getFocusControl() instanceof Text t ? t : null;
			return command[0] != null;
		});
		assertEquals("./plurix up --nodes 3", command[0].getText());
	}
}
