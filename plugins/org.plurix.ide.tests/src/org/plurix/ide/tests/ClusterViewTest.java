package org.plurix.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plurix.ide.ui.PlurixPerspective;
import org.plurix.ide.ui.cluster.ClusterSnapshot;
import org.plurix.ide.ui.cluster.ClusterSnapshot.Station;
import org.plurix.ide.ui.cluster.ClusterView;
import org.plurix.ide.ui.cluster.LocalClusters;

/** The cluster view in a real workbench. Runs in the UI thread. */
class ClusterViewTest {

	private static final ClusterSnapshot SNAPSHOT = new ClusterSnapshot("default", 4711, Instant.now(), List.of(
			new Station("node0", "ready", 1204, 17),
			new Station("node1", "ready", 1180, 23),
			new Station("node2", "not answering", 3, 0)));

	private IWorkbenchPage page;
	private ClusterView view;

	@BeforeEach
	void openPerspective() throws Exception {
		page = Workbench.page();
		PlatformUI.getWorkbench().showPerspective(PlurixPerspective.ID, Workbench.window());
		view = (ClusterView) page.showView(ClusterView.ID);
		view.setSource(Optional::empty);
	}

	@AfterEach
	void closeView() {
		page.hideView(view);
	}

	@Test
	void viewIsListedInThePlurixCategory() {
		IViewDescriptor descriptor = PlatformUI.getWorkbench().getViewRegistry().find(ClusterView.ID);
		assertEquals("Plurix Cluster", descriptor.getLabel());
		assertEquals("Plurix", descriptor.getCategoryPath()[0]);
		assertNotNull(descriptor.getImageDescriptor().getImageData(100), "the icon is missing");
	}

	@Test
	void perspectiveShowsTheView() {
		assertEquals(PlurixPerspective.ID, page.getPerspective().getId());
		assertTrue(page.isPartVisible(view));
	}

	@Test
	void withoutClusterTheViewSaysHowToStartOne() {
		Workbench.await("focus in the command field", () -> focus() instanceof Text);
		assertEquals("./plurix up --nodes 3", ((Text) focus()).getText());
		Workbench.screenshot("start");
	}

	@Test
	void aRunningClusterShowsItsStations() {
		view.setSource(() -> Optional.of(SNAPSHOT));
		Workbench.await("three stations", () -> focus() instanceof Table t && t.getItemCount() == 3);
		Table table = (Table) focus();
		assertEquals("node1", table.getItem(1).getText(0));
		assertEquals("ready", table.getItem(1).getText(1));
		assertEquals("23", table.getItem(1).getText(3));
		assertTrue(view.getContentDescription().startsWith("Cluster 'default': 3 nodes, commit " + String.format("%,d", 4711) + ", as of "), view.getContentDescription());
		Workbench.screenshot("stations");
		view.setSource(Optional::empty);
		Workbench.await("the start page", () -> focus() instanceof Text);
		assertEquals("", view.getContentDescription());
	}

	/** All bundles that the client needs are wired; whether a cluster runs on this machine does not matter. */
	@Test
	void theClientWorksInsideEclipse() throws Exception {
		new LocalClusters().read().ifPresent(snapshot -> assertTrue(snapshot.commit() >= 0));
	}

	@Test
	void aClusterThatDoesNotAnswerIsReported() {
		view.setSource(() -> {
			throw new IOException("no reply within 1 s");
		});
		Workbench.await("the problem", () -> view.getContentDescription().contains("no reply within 1 s"));
	}

	@Test
	void aHiddenViewAsksNothing() throws Exception {
		AtomicInteger questions = new AtomicInteger();
		view.setSource(() -> {
			questions.incrementAndGet();
			return Optional.empty();
		});
		Workbench.await("a first question", () -> questions.get() > 0);
		page.hideView(view);
		Workbench.awaitIdleJobs("Plurix cluster");
		int asked = questions.get();
		view = (ClusterView) page.showView(ClusterView.ID);
		Workbench.await("the new view", () -> page.isPartVisible(view));
		assertEquals(asked, questions.get(), "the closed view went on asking");
	}

	private static Control focus() {
		return Display.getCurrent().getFocusControl();
	}
}
