package org.plurix.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Path;
import org.eclipse.jdt.core.IClasspathEntry;
import org.eclipse.jdt.core.IJavaProject;
import org.eclipse.jdt.core.JavaCore;
import org.eclipse.jdt.core.JavaModelException;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plurix.ide.core.PlurixProject;

/** An existing Java project becomes a Plurix project, and a Java project again, by the menu Configure in the Package Explorer. */
class ConvertTest {
	private static final String PACKAGES = "org.eclipse.jdt.ui.PackageExplorer";
	private static final String SOURCE = "package app;\n\npublic class Hello {\n\tpublic static void main(String[] words) {\n\t\tSystem.out.println(\"hello\");\n\t}\n}\n";
	private IProject project;

	@AfterEach
	void delete() throws Exception {
		if (project != null)
			project.delete(true, true, new NullProgressMonitor());
	}

	@Test
	void aJavaProjectIsConvertedThereAndBack() throws Exception {
		IWorkbenchPage page = Workbench.page();
		PlatformUI.getWorkbench().showPerspective("org.plurix.ide.views.perspective", Workbench.window());
		project = javaProject();
		Tree tree = select(page.showView(PACKAGES));
		Workbench.choose(tree, "Configure", "Convert to Plurix Project");
		Workbench.await("a Plurix project", () -> PlurixProject.isPlurix(project));
		Workbench.awaitIdleJobs("Convert to Plurix Project");
		Workbench.awaitBuild();
		assertEquals(List.of(), errors());
		IJavaProject java = JavaCore.create(project);
		assertTrue(knows("plurix.Transaction"), "the class library is on the class path");
		assertTrue(java.findType("java.lang.Object").getField("STATION").exists(), "it is the only one");
		select(page.showView(PACKAGES));
		Workbench.choose(tree, "Configure", "Java Project");
		Workbench.await("a Java project", () -> !PlurixProject.isPlurix(project));
		Workbench.await("its class path without the library", () -> !knows("plurix.Transaction"));
	}

	private boolean knows(String type) {
		try {
			return JavaCore.create(project).findType(type) != null;
		} catch (JavaModelException changing) {
			return true;
		}
	}

	/** As other tools make them: Java's own builder, sources, the default class library. */
	private static IProject javaProject() throws Exception {
		IProject made = ResourcesPlugin.getWorkspace().getRoot().getProject("plain-java");
		made.create(null);
		made.open(null);
		IProjectDescription description = made.getDescription();
		description.setNatureIds(new String[] { JavaCore.NATURE_ID });
		made.setDescription(description, null);
		made.getFolder("src").create(true, true, null);
		made.getFolder("src/app").create(true, true, null);
		made.getFile("src/app/Hello.java").create(new ByteArrayInputStream(SOURCE.getBytes(StandardCharsets.UTF_8)), true, null);
		IJavaProject java = JavaCore.create(made);
		java.setRawClasspath(new IClasspathEntry[] { JavaCore.newSourceEntry(new Path("/plain-java/src")),
				JavaCore.newContainerEntry(new Path("org.eclipse.jdt.launching.JRE_CONTAINER")) }, new Path("/plain-java/bin"), null);
		Workbench.awaitBuild();
		return made;
	}

	private Tree select(IViewPart explorer) {
		Tree tree = Workbench.find(Workbench.control(explorer), Tree.class).get(0);
		Workbench.await("the project in the Package Explorer", () -> Workbench.row(tree, "plain-java").isPresent());
		Workbench.select(tree, Workbench.row(tree, "plain-java").orElseThrow());
		return tree;
	}

	private List<String> errors() throws Exception {
		return Arrays.stream(project.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE)).filter(m -> m.getAttribute(IMarker.SEVERITY, 0) == IMarker.SEVERITY_ERROR)
				.map(m -> m.getResource() + ": " + m.getAttribute(IMarker.MESSAGE, "")).toList();
	}
}
