package org.plurix.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plurix.ide.core.PlurixProject;
import org.plurix.ide.core.examples.Example;

/** The wizard as a user sees it. */
class ProjectWizardTest {
	private IProject project;

	@BeforeEach
	void open() throws Exception {
		Workbench.page();
		PlatformUI.getWorkbench().showPerspective("org.plurix.ide.views.perspective", Workbench.window());
	}

	@AfterEach
	void delete() throws CoreException {
		if (project != null)
			project.delete(true, true, new NullProgressMonitor());
	}

	@Test
	void anExampleCompilesAtOnce() throws Exception {
		project = ProjectWizard.finish("wizard-made", Example.of("counter").orElseThrow().title());
		Workbench.awaitBuild();
		assertTrue(PlurixProject.isPlurix(project));
		assertTrue(project.getFile("src/demo/Counter.java").exists(), "the example's files are missing");
		IMarker[] markers = project.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE);
		assertEquals(List.of(), Arrays.stream(markers).filter(m -> m.getAttribute(IMarker.SEVERITY, 0) == IMarker.SEVERITY_ERROR)
				.map(m -> m.getResource() + ": " + m.getAttribute(IMarker.MESSAGE, "")).toList());
	}

	@Test
	void itDoesNotOpenWithAnErrorAndCannotFinishWithoutAName() throws Exception {
		try (ProjectWizard wizard = new ProjectWizard()) {
			assertEquals(null, wizard.error());
			assertFalse(wizard.canFinish());
			wizard.name("a/b");
			assertFalse(wizard.canFinish());
			assertTrue(wizard.error() != null, "a bad name must be explained");
		}
	}
}
