package org.plurix.ide.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.core.IClasspathEntry;
import org.eclipse.jdt.core.IJavaProject;
import org.eclipse.jdt.core.JavaCore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plurix.ide.core.PlurixCore;
import org.plurix.ide.core.PlurixProject;
import org.plurix.ide.core.examples.ExampleProjects;
import org.plurix.ide.core.project.Conversion;

/** Java project to Plurix project and back; projects made from examples. */
class ConversionTest {

	private static final IPath JRE = IPath.fromOSString("org.eclipse.jdt.launching.JRE_CONTAINER/x/JavaSE-17");

	private Bench bench;

	@BeforeEach
	void open() throws CoreException {
		bench = Bench.open();
	}

	@AfterEach
	void close() throws CoreException {
		bench.close();
	}

	/** A Java project as the wizard of JDT makes it. */
	private IProject javaProject() throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("plain");
		project.create(null);
		project.open(null);
		IProjectDescription description = project.getDescription();
		description.setNatureIds(new String[] { JavaCore.NATURE_ID });
		project.setDescription(description, null);
		bench.write(project, "app/A.java", "package app;\npublic class A {\n\tint id() {\n\t\treturn STATION.id;\n\t}\n}\n");
		IClasspathEntry[] entries = { JavaCore.newContainerEntry(JRE), JavaCore.newSourceEntry(project.getFolder("src").getFullPath()) };
		JavaCore.create(project).setRawClasspath(entries, project.getFullPath().append("bin"), null);
		JavaCore.create(project).setOption(JavaCore.COMPILER_COMPLIANCE, "17");
		return project;
	}

	private static List<String> builders(IProject project) throws CoreException {
		return Arrays.stream(project.getDescription().getBuildSpec()).map(ICommand::getBuilderName).toList();
	}

	@Test
	void aJavaProjectBecomesAPlurixProjectAndCompiles() throws CoreException {
		IProject project = javaProject();
		assertTrue(Conversion.obstacle(project).isEmpty());
		Conversion.toPlurix(project, new NullProgressMonitor());
		bench.build();
		assertEquals(List.of(), Bench.javaErrors(project));
		assertEquals(List.of(), Bench.problems(project));
		assertEquals(List.of(JavaCore.BUILDER_ID, PlurixCore.BUILDER_ID), builders(project));
		IJavaProject java = JavaCore.create(project);
		assertEquals(List.of(IClasspathEntry.CPE_SOURCE, IClasspathEntry.CPE_CONTAINER), Arrays.stream(java.getRawClasspath()).map(IClasspathEntry::getEntryKind).toList());
		assertEquals("1.8", java.getOption(JavaCore.COMPILER_COMPLIANCE, false));
		assertTrue(Conversion.obstacle(project).isPresent(), "it is one already");
	}

	@Test
	void theWayBackLeadsToTheSameJreAndLevel() throws CoreException {
		IProject project = javaProject();
		Conversion.toPlurix(project, new NullProgressMonitor());
		bench.write(project, "app/B.java", "package app;\npublic class B {\n\tstatic { plurix.rt.Magic.cli(); }\n}\n");
		bench.build();
		assertEquals(1, Bench.problems(project).size());
		Conversion.toJava(project, new NullProgressMonitor());
		assertFalse(PlurixProject.isPlurix(project));
		assertEquals(List.of(JavaCore.BUILDER_ID), builders(project));
		assertEquals(List.of(), Bench.problems(project), "no marker of ours is left");
		IJavaProject java = JavaCore.create(project);
		assertEquals("17", java.getOption(JavaCore.COMPILER_COMPLIANCE, false));
		assertTrue(Arrays.stream(java.getRawClasspath()).anyMatch(e -> e.getPath().equals(JRE)));
	}

	@Test
	void whatCannotBeConvertedIsRefusedWithAReason() throws CoreException {
		IProject module = javaProject();
		bench.write(module, "module-info.java", "module plain { }\n");
		assertTrue(Conversion.obstacle(module).orElseThrow().contains("module-info.java"));
		assertThrows(CoreException.class, () -> Conversion.toPlurix(module, new NullProgressMonitor()));
		assertArrayEquals(new String[] { JavaCore.NATURE_ID }, module.getDescription().getNatureIds());
		module.close(null);
		assertTrue(Conversion.obstacle(module).orElseThrow().contains("closed"));
	}

	@Test
	void everyExampleCompilesAtOnce() throws CoreException {
		assertTrue(ExampleProjects.ids().size() >= 4);
		for (String id : ExampleProjects.ids()) {
			IProject project = ExampleProjects.create(id, "example-" + id, new NullProgressMonitor());
			bench.build();
			assertEquals(List.of(), Bench.javaErrors(project), id);
			assertEquals(List.of(), Bench.problems(project), id);
			assertTrue(PlurixProject.of(project).orElseThrow().lastBuild().orElseThrow().types().size() >= 3, id);
			assertTrue(project.getFile(id + ".cluster").exists(), id);
		}
	}

	@Test
	void anUnknownExampleLeavesNothingBehind() {
		CoreException failure = assertThrows(CoreException.class, () -> ExampleProjects.create("none", "p", new NullProgressMonitor()));
		assertTrue(failure.getMessage().contains("counter"), failure.getMessage());
		assertFalse(ResourcesPlugin.getWorkspace().getRoot().getProject("p").exists());
	}
}
